import type { TableShaper } from "../opentype/table-shaper.ts";
import { copiedSubset } from "./copied-subset.ts";
import type { OpenFace } from "./fonts.ts";
import type { GlyphPosition, PdfFont } from "./pdfkit-font.ts";

/**
 * Makes a new font of a document measure and encode plain text from its tables, and copy its glyphs from them. What
 * needs more is left to pdfkit, which has fontkit shape every word and encode every outline anew.
 */
export function useTables(font: PdfFont, { tables, shaper }: OpenFace): void {
  if (tables.has("glyf")) font.subset = copiedSubset(tables);
  const plain = shaper();
  if (plain !== undefined) setFromTables(font, plain);
}

function setFromTables(font: PdfFont, shaper: TableShaper): void {
  const { encode, widthOfString } = font;
  const codes: (string | undefined)[] = [];
  const codeOf = (place: number): string => {
    codes[place] ??= includeLetter(font, shaper, place);
    return codes[place];
  };
  font.widthOfString = (text, size, features) => {
    const width = features ? undefined : shaper.widthOf(text);
    return width === undefined ? widthOfString.call(font, text, size, features) : width * font.scale * (size / 1000);
  };
  font.encode = (text, features) => {
    const places = features ? undefined : shaper.shape(text);
    if (places === undefined) return encode.call(font, text, features);
    return [places.map(codeOf), places.map((place, index) => positionOf(font, shaper, place, places[index + 1]))];
  };
}

/** Enters a letter into the document's subset, with its width and characters, and returns its code there. */
function includeLetter(font: PdfFont, { letters }: TableShaper, place: number): string {
  const letter = letters[place];
  if (letter === undefined) throw new Error("the shaper named a letter it does not have");
  const glyph = font.subset.includeGlyph(letter.glyph);
  font.widths[glyph] ??= letter.advance * font.scale;
  font.unicode[glyph] ??= Array.from(letter.text, (character) => character.codePointAt(0) ?? 0);
  return glyph.toString(16).padStart(4, "0");
}

function positionOf({ scale }: PdfFont, shaper: TableShaper, place: number, next: number | undefined): GlyphPosition {
  const { advance = 0 } = shaper.letters[place] ?? {};
  const kerning = next === undefined ? 0 : shaper.kerning(place, next);
  const [xAdvance, advanceWidth] = [(advance + kerning) * scale, advance * scale];
  return { xAdvance, advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 };
}
