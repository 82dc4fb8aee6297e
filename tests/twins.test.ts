import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { withoutSpace } from "./support/document-words.ts";
import { plainDigits } from "./support/plain-digits.ts";
import { readPdf } from "./support/read-pdf.ts";
import { runBrief } from "./support/run-brief.ts";
import { wordsOfPage } from "./support/twin-words.ts";

const project = fileURLToPath(new URL("golden/everything", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "briefwright-twins-"));

afterAll(() => rmSync(output, { recursive: true }));

test("every format asked for is written and named, once", async () => {
  const first = await runBrief(project, "build", "--format", "md,pdf,html,pdf", "--out", output);
  const names = ["pdf", "html", "md"].map((format) => join(output, `ferry.minister.${format}`));
  expect(first.stdout.trim().split("\n")).toEqual(names);
  const again = await runBrief(project, "build", "--format", "html,md", "--json", "--out", output);
  expect(JSON.parse(again.stdout).briefs[0].files).toEqual([
    { format: "html", output: names[1], written: "unchanged" },
    { format: "md", output: names[2], written: "unchanged" },
  ]);
});

test("a format that does not exist is wrong use, with the nearest that does", async () => {
  const run = await runBrief(project, "build", "--format", "pdf,htm");
  expect(run).toMatchObject({ code: 2, stderr: 'brief: "htm" is no value of "--format"\n   = did you mean "html"?\n' });
});

test("the web page has every word of the PDF, as often", async () => {
  await runBrief(project, "build", "--format", "pdf,html", "--out", output);
  const pdf = await readPdf(readFileSync(join(output, "ferry.minister.pdf")));
  const html = readFileSync(join(output, "ferry.minister.html"), "utf8");
  const signs = (text: string) => [...plainDigits(withoutSpace(text))].toSorted().join("");
  const numbersOfNotes = "12";
  const pageCounter = "Page 1 of 1 ·";
  expect(signs(wordsOfPage(html) + numbersOfNotes + pageCounter)).toBe(signs(pdf.text.replaceAll("▪", "")));
});
