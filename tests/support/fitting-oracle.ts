import { selectStatements } from "../../src/audience/select-statements.ts";
import { priorityOf } from "../../src/brief/brief-schema.ts";
import { fontsFor } from "../../src/build/fonts-for.ts";
import type { ReadyBrief } from "../../src/build/ready-brief.ts";
import { dropOrder } from "../../src/fit/drop-order.ts";
import { type FitSetting, listSettings } from "../../src/fit/list-settings.ts";
import { type MeasuredPdf, measurePdf } from "../../src/pdf/measure-pdf.ts";
import type { PaperName } from "../../src/theme/theme-schema.ts";
import { succeeded } from "./succeeded.ts";

/** What can be known of a brief's fitting without any search: each layout is made by itself, when it is asked for. */
export interface FittingOracle {
  /** Pages that the audience allows. */
  readonly allowed: number;
  /** The settings the audience allows, the loosest first. */
  readonly settings: readonly FitSetting[];
  /** Every statement the audience would read, in the order in which statements go. */
  readonly order: readonly { readonly id: string; readonly priority: number }[];
  /** How many of them may go. */
  readonly droppable: number;
  readonly layOut: (leftOut: readonly string[], setting: FitSetting) => MeasuredPdf;
}

/** Returns the oracle of a brief for its audience, on a paper. */
export function askOracle(ready: ReadyBrief, paper: PaperName): FittingOracle {
  const { brief, press, compile } = ready;
  const { reader } = press.design;
  const { fit } = reader.audience;
  const { theme } = press;
  const order = dropOrder(
    selectStatements(brief.value, reader).sections.map(({ statements }) =>
      statements.map(({ id, statement }) => ({ id, priority: priorityOf(statement) })),
    ),
  );
  const fonts = succeeded(fontsFor(succeeded(ready.compiled.document), brief, press));
  return {
    allowed: fit.pages,
    settings: listSettings(theme, fit.type_size),
    order,
    droppable: order.filter(({ priority }) => priority >= (fit.may_drop ?? 4)).length,
    layOut: (leftOut, { spacing, typeSize }) => {
      const document = succeeded(compile(new Set(leftOut)).document);
      return measurePdf(document, { theme, spacing, typeSize, fonts, paper }, fit.pages);
    },
  };
}
