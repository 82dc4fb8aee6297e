import type { Block, Document, Inline } from "../document/document.ts";
import { raised } from "../document/superior-figures.ts";
import { childBlocks, inlinesOf } from "../document/walk-document.ts";
import { blockTextStyle, inlineTextStyle, type TextStyle } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { drawingStyle } from "./define-figure.ts";
import type { OpenFonts } from "./fonts.ts";
import { runsRightToLeft } from "./right-to-left.ts";
import { clustersOf, fontFor, lackedBy } from "./split-by-font.ts";
import { plainHyphens } from "./tidy-inlines.ts";

/** Characters that a font cannot print, in one statement. pdfmake would print each as an empty box without a word. */
export interface MissingGlyphs {
  readonly statement: string | undefined;
  readonly font: string;
  readonly characters: readonly string[];
}

/** Returns every character of a document that neither the font it is set in nor a fallback has, by statement and font. */
export function findMissingGlyphs(document: Document, theme: Theme, fonts: OpenFonts): readonly MissingGlyphs[] {
  const found = new Map<string, { statement: string | undefined; font: string; characters: Set<string> }>();
  const visit: Visit = (statement, style, text, mayFill) => {
    const prints = (characters: string) =>
      mayFill ? fontFor(fonts, style, characters) !== undefined : lackedBy(fonts, style, characters).length === 0;
    const missing = clustersOf(text)
      .flatMap((characters) => (prints(characters) ? [] : lackedBy(fonts, style, characters)))
      .filter((sign) => !runsRightToLeft(sign));
    if (missing.length === 0) return;
    const key = `${statement} ${style.font}`;
    const entry = found.get(key) ?? { statement, font: style.font, characters: new Set() };
    for (const sign of missing) entry.characters.add(sign);
    found.set(key, entry);
  };
  visitDocument(document, theme, visit);
  return [...found.values()].map((entry) => ({ ...entry, characters: [...entry.characters] }));
}

/** Returns the texts that run from right to left, with the statements they stand in. */
export function findRightToLeft(
  document: Document,
  theme: Theme,
): readonly { readonly statement: string | undefined; readonly text: string }[] {
  const found = new Map<string, { readonly statement: string | undefined; readonly text: string }>();
  visitDocument(document, theme, (statement, _, text) => {
    const words = text.split(/\s+/).filter((word) => Array.from(word).some(runsRightToLeft));
    if (words.length > 0 && !found.has(`${statement}`)) found.set(`${statement}`, { statement, text: words.join(" ") });
  });
  return [...found.values()];
}

function visitDocument({ header, body, footer }: Document, theme: Theme, visit: Visit): void {
  for (const block of [...header, ...body, ...footer]) visitBlock(theme, block, undefined, visit);
}

/** `mayFill`: whether a fallback can print what the font of the style lacks. The texts of a drawing have one font each. */
type Visit = (statement: string | undefined, style: TextStyle, text: string, mayFill: boolean) => void;

function visitBlock(theme: Theme, block: Block, around: string | undefined, visit: Visit): void {
  const statement = block.statement ?? around;
  for (const { style, inlines } of styledInlines(block)) {
    for (const inline of inlines) visitInline(theme, inline, blockTextStyle(theme, style), statement, visit);
  }
  if (block.kind === "figure" && block.picture.kind === "svg") {
    const style = blockTextStyle(theme, block.caption?.style ?? drawingStyle);
    for (const text of block.picture.texts) visit(statement, style, text.replaceAll(/\s/g, ""), false);
  }
  for (const child of childBlocks(block)) visitBlock(theme, child, statement, visit);
}

/** The inlines of a block by the style they are set in: a table's cells and a section's heading have their own. */
function styledInlines(block: Block): readonly { readonly style: string; readonly inlines: readonly Inline[] }[] {
  if (block.kind === "table") return block.rows.flat().map(({ style, children }) => ({ style, inlines: children }));
  const style = block.kind === "section" ? (block.heading?.style ?? block.style) : block.style;
  return [{ style, inlines: inlinesOf(block) }];
}

function visitInline(
  theme: Theme,
  inline: Inline,
  style: TextStyle,
  statement: string | undefined,
  visit: Visit,
): void {
  if (inline.kind === "text") visit(statement, style, plainHyphens(inline.text), true);
  if (inline.kind === "note-reference") visit(statement, style, raised(inline.label), true);
  if (!("children" in inline)) return;
  const inner = "style" in inline ? inlineTextStyle(theme, style, inline.style) : style;
  const owner = (inline.kind === "span" ? inline.statement : undefined) ?? statement;
  for (const child of inline.children) visitInline(theme, child, inner, owner, visit);
}
