import { Paragraph, TextRun } from "docx";
import type { DocxSetting } from "./docx-setting.ts";
import { writeRuns } from "./write-runs.ts";

/** Returns the notes as footnotes by their number; before the first paragraph of each, the library puts the number. */
export function writeFootnotes(setting: DocxSetting): Record<string, { readonly children: readonly Paragraph[] }> {
  const items = [...setting.footnotes.notes.values()];
  const footnotes = items.map(({ style, children }, index) => {
    const paragraphs = children.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
    const written = paragraphs.map((paragraph, line) => {
      const runs = writeRuns(setting, paragraph.style, paragraph.children, {}, style);
      return new Paragraph({
        style: "FootnoteText",
        children: line === 0 ? [new TextRun("\u00A0"), ...runs] : runs,
      });
    });
    return [String(index + 1), { children: written }] as const;
  });
  return Object.fromEntries(footnotes);
}
