import { type FontTables, readTables } from "../opentype/read-tables.ts";
import { type TableShaper, tableShaper } from "../opentype/table-shaper.ts";
import { type KeptFont, keepFont } from "./kept-fonts.ts";

/** The four faces of a family. */
export const faces = ["regular", "bold", "italic", "bold_italic"] as const;

/** The name of a face. */
export type Face = (typeof faces)[number];

/** The bytes of a theme's fonts, by family and face. */
export type FontBytes = ReadonlyMap<string, Readonly<Record<Face, Uint8Array>>>;

/** One face of a font, opened to measure and to ask what it can print. */
export interface OpenFace {
  readonly bytes: Uint8Array;
  readonly font: KeptFont;
  /** What pdfkit is given to find the open font. */
  readonly name: Uint8Array;
  /** Height above and below the baseline as a share of the size, from the font's hhea table: pdfmake's line height. */
  readonly ascent: number;
  readonly descent: number;
  readonly covers: (codePoint: number) => boolean;
  /** Width of a text without kerning, as a share of the size. */
  readonly widthOf: (text: string) => number;
  /** Returns the OpenType features that give all figures one width; none where they have it, or the font has no such. */
  readonly tabularFeatures: () => readonly string[];
  readonly tables: FontTables;
  /** Returns what sets plain text from the font's tables; undefined where only a shaping engine can. */
  readonly shaper: () => TableShaper | undefined;
}

/** A theme's fonts, opened. */
export interface OpenFonts {
  readonly families: ReadonlyMap<string, Readonly<Record<Face, OpenFace>>>;
  /** Those of the families that print what the one a style names lacks, in the order in which they are asked. */
  readonly fallbacks: readonly string[];
}

/** Returns the fonts of a theme, ready to measure. Throws on bytes that are no font: packages are checked when read. */
export function openFonts(bytes: FontBytes): OpenFonts {
  const families = new Map<string, Readonly<Record<Face, OpenFace>>>();
  for (const [name, files] of bytes) {
    families.set(name, {
      regular: openFace(files.regular),
      bold: openFace(files.bold),
      italic: openFace(files.italic),
      bold_italic: openFace(files.bold_italic),
    });
  }
  return { families, fallbacks: [] };
}

/** Returns fonts with those of another set as fallbacks. */
export function joinFonts(fonts: OpenFonts, others: OpenFonts): OpenFonts {
  return {
    families: new Map([...fonts.families, ...others.families]),
    fallbacks: [...fonts.fallbacks, ...others.families.keys()],
  };
}

/** Returns the face that a style of text is set in. */
export function faceOf(fonts: OpenFonts, style: { font: string; bold: boolean; italic: boolean }): OpenFace {
  const family = fonts.families.get(style.font);
  if (family === undefined) throw new Error(`font ${style.font} was not opened`);
  return family[faceName(style)];
}

/** Returns the name of the face for a weight and a slant. */
export function faceName(style: { bold: boolean; italic: boolean }): Face {
  if (style.bold) return style.italic ? "bold_italic" : "bold";
  return style.italic ? "italic" : "regular";
}

function openFace(bytes: Uint8Array): OpenFace {
  const { font, name } = keepFont(bytes);
  const tables = readTables(bytes);
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    let width = 0;
    for (const character of text) {
      const known = widths.get(character) ?? advanceOf(font, character);
      widths.set(character, known);
      width += known;
    }
    return width;
  };
  return {
    bytes,
    font,
    name,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    covers: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf,
    tabularFeatures: once(() => {
      const isTabular = new Set(Array.from("0123456789", widthOf)).size === 1;
      return isTabular ? [] : font.availableFeatures.filter((feature) => feature === "tnum");
    }),
    tables,
    shaper: once(() => readShaper(tables, font)),
  };
}

/** Damaged tables are no error: the engine sees to the font, and leaves out what it cannot read. */
function readShaper(tables: FontTables, font: KeptFont): TableShaper | undefined {
  try {
    return tableShaper(tables, (codePoint) => font._cmapProcessor.lookup(codePoint));
  } catch {
    return undefined;
  }
}

/** Most briefs use some of a theme's faces only. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function advanceOf(font: KeptFont, character: string): number {
  const [glyph] = font.glyphsForString(character);
  return (glyph?.advanceWidth ?? 0) / font.unitsPerEm;
}
