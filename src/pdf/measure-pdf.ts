import type { Attachment } from "../archive/attachment.ts";
import type { Document } from "../document/document.ts";
import type { Measured } from "../fit/fit-pages.ts";
import { defineDocument } from "./define-document.ts";
import { type DrawnPdf, draw, type LaidOut, layOut } from "./lay-out.ts";
import type { LaidOutPage } from "./pdfmake-modules.ts";
import type { Setting } from "./setting.ts";

/** A document laid out in one setting, which can be written as it stands. */
export interface MeasuredPdf extends Measured {
  /** Returns the file, which carries the attachments. Can be called once. */
  readonly write: (attachments: readonly Attachment[]) => DrawnPdf;
}

/** Returns how a document comes out in a setting. */
export function measurePdf(document: Document, setting: Setting, allowedPages: number): MeasuredPdf {
  const laidOut: LaidOut = layOut(defineDocument(document, setting), setting.fonts);
  const { margins } = setting.theme.papers[setting.paper];
  const over = laidOut.pages.slice(allowedPages);
  return {
    pages: laidOut.pages.length,
    linesOver: over.reduce((lines, page) => lines + countLines(page, margins), 0),
    write: (attachments) => draw(laidOut, attachments),
  };
}

/** Lines whose tops lie within this many points stand side by side: a heading and its text, two columns of notes. */
const sameLine = 6;

function countLines(page: LaidOutPage, margins: { readonly top: number; readonly bottom: number }): number {
  const tops = page.items
    .filter(
      ({ type, item }) =>
        type === "line" && item.y >= margins.top - 1 && item.y < page.pageSize.height - margins.bottom,
    )
    .map(({ item }) => item.y)
    .toSorted((a, b) => a - b);
  return tops.filter((top, index) => index === 0 || top - (tops[index - 1] ?? 0) > sameLine).length;
}
