import { copyGlyphs } from "../opentype/copy-glyphs.ts";
import type { FontTables } from "../opentype/read-tables.ts";
import type { FontSubset } from "./pdfkit-font.ts";

/**
 * Returns a subset that copies its glyphs from the font as they stand. fontkit's decodes each outline into objects and
 * encodes it again.
 */
export function copiedSubset(tables: FontTables): FontSubset {
  // The first glyph is drawn where a character has none (OpenType 1.9, "Recommendations: glyph 0").
  const glyphs = [0];
  const numbers = new Map<number, number>([[0, 0]]);
  return {
    glyphs,
    includeGlyph: (glyph) => {
      const known = numbers.get(glyph) ?? glyphs.push(glyph) - 1;
      numbers.set(glyph, known);
      return known;
    },
    encode: () => copyGlyphs(tables, glyphs),
  };
}
