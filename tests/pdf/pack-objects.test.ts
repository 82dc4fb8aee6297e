import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readCheckedBrief, readyBrief } from "../../src/build/ready-brief.ts";
import { openWorkshop } from "../../src/build/workshop.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { folderWorld } from "../support/folder-world.ts";
import { readPdf } from "../support/read-pdf.ts";
import { stockPdf } from "../support/stock-pdf.ts";
import { succeeded } from "../support/succeeded.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Returns a shipped brief's definition, anew for each use: pdfmake changes what it is given. */
function sample(name: string) {
  const workshop = openWorkshop(folderWorld(root));
  const checked = succeeded(readCheckedBrief(workshop, `briefs/${name}.yaml`));
  const { press, compiled } = succeeded(readyBrief(workshop, checked, "minister"));
  const { theme, fonts } = press;
  const define = () => defineDocument(succeeded(compiled.document), usualSetting(theme, fonts, "A4"));
  return { define, fonts };
}

test.each(["contract-hackers", "us-debt"])(
  "%s: tagged, it is no larger than pdfmake's own untagged file",
  async (name) => {
    const { define, fonts } = sample(name);
    const { bytes } = draw(layOut(define(), fonts));
    const stock = await stockPdf(define(), fonts);
    expect(bytes.length).toBeLessThanOrEqual(stock.length);
    expect((await readPdf(bytes)).text).toBe((await readPdf(stock)).text);
  },
);
