import type { PdfReference } from "./structure-element.ts";

/** One of pdfkit's fonts in a document. Lengths in thousandths of the size. */
export interface PdfFont {
  /** By which the document finds it again. */
  readonly name: string;
  readonly id: string;
  readonly ascender: number;
  /** The font itself, as fontkit opens it. */
  readonly font: {
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  /** Thousandths of the size in a font unit. */
  readonly scale: number;
  /** What of it the document uses: the glyphs, each by its code, their widths and the characters they stand for. */
  subset: FontSubset;
  readonly widths: number[];
  readonly unicode: number[][];
  /** Returns the glyphs of a text as hexadecimal codes of the document's subset, and how far each moves the pen. */
  encode(text: string, features?: unknown): [codes: string[], positions: readonly GlyphPosition[]];
  /** Returns the height of a line in points. */
  lineHeight(size: number): number;
  ref(): PdfReference;
  widthOfString(text: string, size: number, features?: unknown): number;
}

/** The glyphs of a font that go into a file; a glyph's code there is its place among them. */
export interface FontSubset {
  readonly glyphs: number[];
  includeGlyph(glyph: number): number;
  /** Returns a font file of these glyphs. */
  encode(): Uint8Array;
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  /** What moves the pen down the page: nothing in lines, but drawings add it up. */
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
