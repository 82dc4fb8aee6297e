import { type FontTables, tableOf } from "./read-tables.ts";

/** Returns how far each glyph of a font moves the pen, in font units (OpenType 1.9, hmtx: the last advance repeats). */
export function glyphAdvances(tables: FontTables): (glyph: number) => number {
  const metrics = tableOf(tables, "hmtx");
  const last = tableOf(tables, "hhea").getUint16(34) - 1;
  return (glyph) => metrics.getUint16(4 * Math.min(glyph, last));
}
