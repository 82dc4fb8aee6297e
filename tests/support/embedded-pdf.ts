import { attachmentsOf } from "../../src/archive/manifest.ts";
import { sealFile } from "../../src/archive/seal.ts";
import type { Definition } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "./default-fonts.ts";

const { fonts } = defaultTheme();
const [family = ""] = fonts.families.keys();

/** Returns a PDF of one line that carries a brief of any bytes, or others in their place. */
export function embeddedPdf(briefBytes: Uint8Array, carried = briefBytes): Uint8Array {
  const attachments = attachmentsOf({
    version: "0.0.0",
    audience: "minister",
    briefId: "a-brief",
    briefBytes,
    articles: [{ id: "an-article", sha256: "0".repeat(64) }],
  });
  const files = attachments.map((file) => (file.relationship === "Source" ? { ...file, bytes: carried } : file));
  return sealFile(draw(layOut(definition(), fonts), files).bytes);
}

function definition(): Definition {
  return {
    pageSize: { width: 400, height: 400 },
    pageMargins: [40, 40, 40, 40],
    content: [{ text: [{ text: "One line." }] }],
    header: () => ({ stack: [] }),
    footer: () => ({ stack: [] }),
    defaultStyle: { font: family, fontSize: 10 },
    language: "en",
    info: { Title: "A brief", Creator: "test", Producer: "test", CreationDate: new Date("2026-01-02T00:00:00Z") },
  };
}
