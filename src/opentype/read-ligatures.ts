import { readCoverage } from "./read-coverage.ts";
import { type Lookup, numbersAt } from "./read-lookups.ts";

/** Glyphs that a font draws as one. */
export interface Ligature {
  readonly first: number;
  readonly rest: readonly number[];
  readonly glyph: number;
}

/** Returns the ligatures of a rule; of two that fit, the earlier is taken (OpenType 1.9, GSUB lookup type 4). */
export function readLigatures(table: DataView, { parts }: Lookup): readonly Ligature[] {
  return parts.flatMap((at) =>
    readCoverage(table, at + table.getUint16(at + 2)).flatMap((first, index) => {
      const set = at + table.getUint16(at + 6 + 2 * index);
      return numbersAt(table, set).map((offset) => readLigature(table, set + offset, first));
    }),
  );
}

function readLigature(table: DataView, at: number, first: number): Ligature {
  const others = table.getUint16(at + 2) - 1;
  const rest = Array.from({ length: others }, (_, index) => table.getUint16(at + 4 + 2 * index));
  return { first, rest, glyph: table.getUint16(at) };
}
