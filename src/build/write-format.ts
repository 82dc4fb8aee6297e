import type { Document } from "../document/document.ts";
import { writeHtml } from "../html/write-html.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { OutputFormat } from "./output-format.ts";

/** Returns a fitted brief in a format: the PDF as it was laid out, or a twin of the document it holds. */
export function writeFormat(format: OutputFormat, pdf: Uint8Array, document: Document, theme: Theme): Uint8Array {
  switch (format) {
    case "pdf":
      return pdf;
    case "html":
      return Buffer.from(writeHtml(document, theme));
    case "md":
      return Buffer.from(writeMarkdown(document));
  }
}
