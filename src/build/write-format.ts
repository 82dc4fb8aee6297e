import type { Document } from "../document/document.ts";
import type { LeftOutNote } from "../html/left-out-note.ts";
import { writeHtml } from "../html/write-html.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import type { PaperName, Theme } from "../theme/theme-schema.ts";
import type { OutputFormat } from "./output-format.ts";

/** A brief that was fitted to its pages. */
export interface FittedBrief {
  readonly pdf: Uint8Array;
  readonly document: Document;
  readonly leftOut: LeftOutNote;
}

/**
 * Returns a fitted brief in a format: the PDF as it was laid out, or a twin of the document it holds. The writer of
 * Word's files is loaded only when one is asked for, since its library is the largest.
 */
export async function writeFormat(
  format: OutputFormat,
  { pdf, document, leftOut }: FittedBrief,
  theme: Theme,
  paper: PaperName,
): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
      return pdf;
    case "html":
      return Buffer.from(writeHtml(document, theme, paper, leftOut));
    case "md":
      return Buffer.from(writeMarkdown(document));
    case "docx":
      return (await import("../docx/write-docx.ts")).writeDocx(document, theme, paper);
  }
}
