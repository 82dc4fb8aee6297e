import type { Brief } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Result, resultOf } from "../diagnostics/result.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Document } from "../document/document.ts";
import { chooseSpacing } from "../fit/choose-spacing.ts";
import { findMissingGlyphs } from "../pdf/find-missing-glyphs.ts";
import { measurePdf } from "../pdf/measure-pdf.ts";
import type { Located } from "../source/read-as.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import type { Press } from "./prepare-press.ts";

/** A brief as a PDF. */
export interface PrintedBrief {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Returns the PDF of a document, in the loosest setting that fits its audience's pages; warns where none does. */
export function printBrief(
  document: Document,
  brief: Located<Brief>,
  press: Press,
  paper: PaperName,
): Result<PrintedBrief> {
  const missing = findMissingGlyphs(document, press.theme, press.fonts).map(({ statement, font, characters }) =>
    diagnose("missing-glyph", spanOfStatement(brief, statement), {
      statement,
      font,
      characters: characters.map(describeCharacter).join(", "),
    }),
  );
  if (hasErrors(missing)) return { ok: false, diagnostics: missing };
  const { theme, fonts } = press;
  const allowed = press.design.reader.audience.fit.pages;
  const { layout } = chooseSpacing(theme.spacings, allowed, (spacing, pages) =>
    measurePdf(document, { theme, spacing, fonts, paper }, pages),
  );
  const over: Diagnostic[] =
    layout.pages <= allowed
      ? []
      : [diagnose("page-overflow", brief.spanAt(["title"]), { lines: layout.linesOver, pages: layout.pages, allowed })];
  const { bytes, lost } = layout.write();
  const missed = lost.map((text) => diagnose("text-lost", brief.spanAt(["title"]), { text }));
  return resultOf({ bytes, pages: layout.pages }, [...over, ...missed]);
}

function describeCharacter(sign: string): string {
  const codePoint = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `“${sign}” (U+${codePoint})`;
}

/** Returns where the brief's file holds a statement, by its id: `key_facts-2` is the second of that section. */
function spanOfStatement(brief: Located<Brief>, statement: string | undefined): Span {
  const [, section, number] = /^(.+)-(\d+)$/.exec(statement ?? "") ?? [];
  if (section !== undefined) return brief.spanAt([section, Number(number) - 1, "text"]);
  return brief.spanAt([statement ?? "title", ...(statement === undefined ? [] : ["text"])]);
}
