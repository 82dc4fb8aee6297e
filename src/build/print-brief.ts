import type { Attachment } from "../archive/attachment.ts";
import { sealFile } from "../archive/seal.ts";
import { type PlacedStatement, selectStatements } from "../audience/select-statements.ts";
import { priorityOf } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { Document } from "../document/document.ts";
import { type Droppable, dropOrder } from "../fit/drop-order.ts";
import { fitPages } from "../fit/fit-pages.ts";
import { type FitSetting, listSettings } from "../fit/list-settings.ts";
import { type MeasuredPdf, measurePdf } from "../pdf/measure-pdf.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { describeOverflow } from "./describe-overflow.ts";
import { fontsFor } from "./fonts-for.ts";
import { describeLeftOut, type LeftOut } from "./left-out.ts";
import type { ReadyBrief } from "./ready-brief.ts";

/** How a brief was set, out of what its audience and theme allow. */
export interface ChosenSetting extends Pick<FitSetting, "step" | "typeSize"> {
  /** How many spacings the theme has. */
  readonly steps: number;
}

/** A brief as a PDF. */
export interface PrintedBrief {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly setting: ChosenSetting;
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
  const { reader } = press.design;
  const { fit } = reader.audience;
  const selection = selectStatements(brief.value, reader);
  const statements = new Map(selection.sections.flatMap((section) => section.statements).map((one) => [one.id, one]));
  const order = dropOrder(selection.sections.map((section) => section.statements.map(asDroppable)));
  const droppable = order.filter(({ priority }) => priority >= (fit.may_drop ?? 4)).length;
  const { theme } = press;
  const fonts = printable.value;
  const measure = (leftOut: ReadonlySet<string>, { spacing, typeSize }: FitSetting): Result<Layout> => {
    const rest = leftOut.size === 0 ? resultOf(document) : compile(leftOut).document;
    return mapResult(rest, (printed) => ({
      ...measurePdf(printed, { theme, spacing, typeSize, fonts, paper }, fit.pages),
      document: printed,
    }));
  };
  const fitted = fitPages(listSettings(theme, fit.type_size), fit.pages, order, droppable, measure);
  if (!fitted.ok) return fitted;
  if (fitted.value.kind === "over") {
    return { ok: false, diagnostics: [describeOverflow(brief, fitted.value, reader)] };
  }
  const { layout, setting } = fitted.value;
  const { bytes: written, lost } = layout.write(attachments);
  const bytes = attachments.length > 0 ? sealFile(written) : written;
  const missed = lost.map((text) => diagnose("text-lost", brief.spanAt(["title"]), { text }));
  const dropped = fitted.value.leftOut.flatMap(({ id }) => statements.get(id) ?? []);
  const leftOut = [
    ...selection.overLimit.map((one) => describeLeftOut(brief, reader.name, one, "limit")),
    ...dropped.map((one) => describeLeftOut(brief, reader.name, one, "length")),
  ];
  const chosen = { step: setting.step, steps: theme.spacings.length, typeSize: setting.typeSize };
  return resultOf({ bytes, pages: layout.pages, setting: chosen, document: layout.document, leftOut }, missed);
}

/** A laid-out document, with the document itself. */
interface Layout extends MeasuredPdf {
  readonly document: Document;
}

function asDroppable({ id, statement }: PlacedStatement): Droppable {
  return { id, priority: priorityOf(statement) };
}
