import type { Brief } from "../brief/brief-schema.ts";
import { spanOfStatement } from "../brief/span-of-statement.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { Document } from "../document/document.ts";
import { fallbacksFor } from "../pdf/fallback-fonts.ts";
import { findMissingGlyphs, findRightToLeft, type MissingGlyphs } from "../pdf/find-missing-glyphs.ts";
import type { OpenFonts } from "../pdf/fonts.ts";
import type { Located } from "../source/read-as.ts";
import { checkDrawings } from "./check-drawings.ts";
import type { Press } from "./prepare-press.ts";

/**
 * Returns the fonts that print a document: the theme's, with a fallback for what they lack where one is installed; or
 * what cannot be printed.
 */
export function fontsFor(
  document: Document,
  brief: Located<Brief>,
  { theme, fonts, addFallbacks }: Press,
): Result<OpenFonts> {
  const reversed = findRightToLeft(document, theme).map((found) =>
    diagnose("right-to-left", spanOfStatement(brief, found.statement), found),
  );
  const lacking = findMissingGlyphs(document, theme, fonts);
  const filled = lacking.length === 0 ? fonts : addFallbacks(lacking.flatMap(({ characters }) => characters));
  const missing = lacking.length === 0 ? [] : findMissingGlyphs(document, theme, filled);
  const unprintable = [...reversed, ...missing.map((found) => describeMissing(brief, filled, found))];
  const diagnostics = unprintable.length > 0 ? unprintable : checkDrawings(document, brief, filled);
  return diagnostics.length === 0 ? resultOf(filled) : { ok: false, diagnostics };
}

function describeMissing(
  brief: Located<Brief>,
  { fallbacks }: OpenFonts,
  { statement, font, characters }: MissingGlyphs,
): Diagnostic {
  const packages = fallbacksFor(characters).map((fallback) => fallback.package);
  return diagnose("missing-glyph", spanOfStatement(brief, statement), {
    statement,
    font,
    characters: characters.map(describeCharacter).join(", "),
    packages: packages.filter((name) => !fallbacks.includes(name)),
  });
}

function describeCharacter(sign: string): string {
  const codePoint = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `“${sign}” (U+${codePoint})`;
}
