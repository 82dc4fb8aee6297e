import type { Attachment } from "../archive/attachment.ts";
import { sealFile } from "../archive/seal.ts";
import { type PlacedStatement, selectStatements } from "../audience/select-statements.ts";
import { type Brief, priorityOf } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Document } from "../document/document.ts";
import { type Droppable, dropOrder } from "../fit/drop-order.ts";
import { type Fit, fitPages } from "../fit/fit-pages.ts";
import { type MeasuredPdf, measurePdf } from "../pdf/measure-pdf.ts";
import type { Located } from "../source/read-as.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { describeOverflow } from "./describe-overflow.ts";
import { fontsFor } from "./fonts-for.ts";
import type { ReadyBrief } from "./ready-brief.ts";
import { spanOfStatement } from "./span-of-statement.ts";

/** A statement that is not printed for an audience that would read it, and why. */
export interface LeftOut {
  readonly statement: string;
  /** `length`: the page was full. `limit`: the audience reads fewer statements of the section. */
  readonly reason: "length" | "limit";
  readonly place: Span;
}

/** A brief as a PDF. */
export interface PrintedBrief {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What is printed: the document without the statements left out for length. */
  readonly document: Document;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Returns the PDF of a brief on the pages its audience reads, and what was left out for it; an error where none can.
 * A PDF that carries attachments is sealed.
 */
export function printBrief(
  { brief, press, compile }: ReadyBrief,
  document: Document,
  paper: PaperName,
  attachments: readonly Attachment[],
): Result<PrintedBrief> {
  const printable = fontsFor(document, brief, press);
  if (!printable.ok) return printable;
  const selection = selectStatements(brief.value, press.design.reader);
  const { fit } = press.design.reader.audience;
  const order = dropOrder(selection.sections.map(({ statements }) => statements.map(asDroppable)));
  const droppable = order.filter(({ priority }) => priority >= (fit.may_drop ?? 4)).length;
  const { theme } = press;
  const fonts = printable.value;
  const fitted = fitPages(theme.spacings, fit.pages, order, droppable, (leftOut, spacing): Result<MeasuredPdf> => {
    const rest = leftOut.size === 0 ? resultOf(document) : compile(leftOut).document;
    return rest.ok ? resultOf(measurePdf(rest.value, { theme, spacing, fonts, paper }, fit.pages)) : rest;
  });
  if (!fitted.ok) return fitted;
  if (fitted.value.kind === "over") {
    return { ok: false, diagnostics: [describeOverflow(brief, fitted.value, fit.pages)] };
  }
  const { layout } = fitted.value;
  const { bytes: written, lost } = layout.write(attachments);
  const bytes = attachments.length > 0 ? sealFile(written) : written;
  const missed = lost.map((text) => diagnose("text-lost", brief.spanAt(["title"]), { text }));
  const dropped = leftOutIds(fitted.value);
  const leftOut = [
    ...selection.overLimit.map(({ id }) => leftOutFor("limit", brief, id)),
    ...dropped.map((id) => leftOutFor("length", brief, id)),
  ];
  const rest = dropped.length === 0 ? resultOf(document) : compile(new Set(dropped)).document;
  if (!rest.ok) return rest;
  return resultOf({ bytes, pages: layout.pages, document: rest.value, leftOut }, missed);
}

function asDroppable({ id, statement }: PlacedStatement): Droppable {
  return { id, priority: priorityOf(statement) };
}

function leftOutIds({ leftOut }: Fit<MeasuredPdf>): readonly string[] {
  return leftOut.map(({ id }) => id);
}

function leftOutFor(reason: LeftOut["reason"], brief: Located<Brief>, statement: string): LeftOut {
  return { statement, reason, place: spanOfStatement(brief, statement) };
}
