import type { Attachment } from "../archive/attachment.ts";
import type { Document } from "../document/document.ts";
import type { Measured } from "../fit/fit-pages.ts";
import type { Theme } from "../theme/theme-schema.ts";
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
    fill: fillOf(laidOut.pages.at(-1), margins),
    linesOver: over.reduce((lines, page) => lines + countLines(page, margins), 0),
    wordsOver: over.reduce((words, page) => words + countWords(page, margins), 0),
    write: (attachments) => draw(laidOut, attachments),
  };
}

type VerticalMargins = Pick<Theme["papers"]["A4"]["margins"], "top" | "bottom">;

/** Returns the share of a page's text area that lies above the foot of its lowest line. */
function fillOf(page: LaidOutPage | undefined, { top, bottom }: VerticalMargins): number {
  if (page === undefined) return 0;
  const foot = Math.max(top, ...textLines(page, { top, bottom }).map(({ y, height }) => y + height));
  return (foot - top) / (page.pageSize.height - top - bottom);
}

/** Lines whose tops lie within this many points stand side by side: a heading and its text, two columns of notes. */
const sameLine = 6;

function countLines(page: LaidOutPage, margins: VerticalMargins): number {
  const tops = textLines(page, margins)
    .map(({ y }) => y)
    .toSorted((a, b) => a - b);
  return tops.filter((top, index) => index === 0 || top - (tops[index - 1] ?? 0) > sameLine).length;
}

function countWords(page: LaidOutPage, margins: VerticalMargins): number {
  return textLines(page, margins).flatMap(({ text }) => text.match(/\S+/g) ?? []).length;
}

/** Returns the lines within the text area: those of header and footer stand in the margins. */
function textLines(page: LaidOutPage, { top, bottom }: VerticalMargins) {
  const lines = page.items.flatMap(({ type, item }) =>
    type === "line"
      ? [{ y: item.y, height: item.getHeight(), text: item.inlines.map(({ text }) => text).join("") }]
      : [],
  );
  return lines.filter(({ y }) => y >= top - 1 && y < page.pageSize.height - bottom);
}
