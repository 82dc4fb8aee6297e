import { type Component, componentsOf, glyphOutlines, hasLongPlaces } from "./glyph-outlines.ts";
import { type FontTables, tableOf } from "./read-tables.ts";

/** The tables of a TrueType font within a PDF (PDF 1.7, 9.9); the last three hold hints, which few fonts have. */
const copied = ["cvt ", "fpgm", "prep"] as const;

/**
 * Returns a TrueType file that holds the given glyphs in their order, and after them those they are composed of.
 * Outlines and hints are the font's own bytes; only the numbers of components are new. Throws on damaged tables.
 */
export function copyGlyphs(tables: FontTables, glyphs: readonly number[]): Uint8Array {
  const outlines = copyOutlines(glyphOutlines(tables), glyphs);
  const count = outlines.length;
  const file: [tag: string, bytes: Uint8Array][] = [
    ["head", changed(tableOf(tables, "head"), () => {})],
    ["hhea", changed(tableOf(tables, "hhea"), (table) => table.setUint16(34, count))],
    ["maxp", changed(tableOf(tables, "maxp"), (table) => table.setUint16(4, count))],
    ["hmtx", joinMetrics(tables, outlines)],
    ["loca", joinPlaces(outlines, hasLongPlaces(tables))],
    ["glyf", Buffer.concat(outlines.map(({ bytes }) => bytes))],
  ];
  for (const tag of copied) {
    const table = tables.get(tag);
    if (table !== undefined) file.push([tag, changed(table, () => {})]);
  }
  return writeFile(file);
}

interface CopiedOutline {
  /** Number of the glyph in the font it comes from. */
  readonly glyph: number;
  readonly bytes: Uint8Array;
}

function copyOutlines(outlineOf: (glyph: number) => Uint8Array, wanted: readonly number[]): readonly CopiedOutline[] {
  const glyphs = [...wanted];
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]));
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph) ?? glyphs.push(glyph) - 1;
    numbers.set(glyph, known);
    return known;
  };
  const outlines: CopiedOutline[] = [];
  // Components are added while the list is walked, and have components of their own.
  for (const glyph of glyphs) {
    const bytes = outlineOf(glyph);
    const components = componentsOf(bytes);
    outlines.push({ glyph, bytes: components.length === 0 ? bytes : renumber(bytes, components, numberOf) });
  }
  return outlines;
}

function renumber(
  outline: Uint8Array,
  components: readonly Component[],
  numberOf: (glyph: number) => number,
): Uint8Array {
  const bytes = outline.slice();
  const view = new DataView(bytes.buffer);
  for (const { glyph, at } of components) view.setUint16(at, numberOf(glyph));
  return bytes;
}

function changed(table: DataView, change: (table: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

/** An advance and a side bearing for each glyph; in the font, those of the last glyphs may share one advance. */
function joinMetrics(tables: FontTables, outlines: readonly CopiedOutline[]): Uint8Array {
  const metrics = tableOf(tables, "hmtx");
  const full = tableOf(tables, "hhea").getUint16(34);
  const joined = new DataView(new ArrayBuffer(4 * outlines.length));
  for (const [number, { glyph }] of outlines.entries()) {
    const bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
    joined.setUint16(4 * number, metrics.getUint16(4 * Math.min(glyph, full - 1)));
    joined.setInt16(4 * number + 2, metrics.getInt16(bearing));
  }
  return new Uint8Array(joined.buffer);
}

/** A font with short places has outlines of even lengths, and fewer bytes of them than these can count. */
function joinPlaces(outlines: readonly CopiedOutline[], isLong: boolean): Uint8Array {
  const places = new DataView(new ArrayBuffer((isLong ? 4 : 2) * (outlines.length + 1)));
  let at = 0;
  for (const [number, { bytes }] of outlines.entries()) {
    at += bytes.length;
    if (isLong) places.setUint32(4 * (number + 1), at);
    else places.setUint16(2 * (number + 1), at / 2);
  }
  return new Uint8Array(places.buffer);
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

/** Checksums are left out, as fontkit leaves them out: who reads fonts in a PDF does not look at them. */
function writeFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  let at = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((length, [, bytes]) => length + padded(bytes.length), at));
  const head = new DataView(file.buffer);
  head.setUint32(0, 0x00_01_00_00);
  head.setUint16(4, tables.length);
  for (const [index, [tag, bytes]] of tables.entries()) {
    const record = 12 + 16 * index;
    file.set(Buffer.from(tag, "latin1"), record);
    head.setUint32(record + 8, at);
    head.setUint32(record + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}
