import { readClasses, readCoverage } from "./read-coverage.ts";
import type { Lookup } from "./read-lookups.ts";

/** Returns by how many font units a glyph stands closer to or further from another that follows it. */
export type PairKerning = (first: number, second: number) => number;

/** What one part of a rule says of two glyphs; undefined where it says nothing, and the next part is asked. */
type PairPart = (first: number, second: number) => number | undefined;

/** The one thing we read of a pair: how far the first glyph moves the pen. */
const advanceOnly = 0x0004;

/**
 * Returns the kerning of a font's rules for pairs (OpenType 1.9, GPOS lookup type 2), or undefined where a rule does
 * more than move the second glyph along the line.
 */
export function readPairKerning(table: DataView, lookups: readonly Lookup[]): PairKerning | undefined {
  const rules: PairPart[][] = [];
  for (const { parts } of lookups) {
    const read = parts.map((at) => readPart(table, at));
    if (!read.every((part) => part !== undefined)) return undefined;
    rules.push(read);
  }
  return (first, second) => rules.reduce((sum, parts) => sum + firstAnswer(parts, first, second), 0);
}

function firstAnswer(parts: readonly PairPart[], first: number, second: number): number {
  for (const part of parts) {
    const answer = part(first, second);
    if (answer !== undefined) return answer;
  }
  return 0;
}

function readPart(table: DataView, at: number): PairPart | undefined {
  const [format, ofFirst, ofSecond] = [table.getUint16(at), table.getUint16(at + 4), table.getUint16(at + 6)];
  if (ofFirst !== advanceOnly || ofSecond !== 0) return undefined;
  const covered = new Map(
    readCoverage(table, at + table.getUint16(at + 2)).map((glyph, index): [number, number] => [glyph, index]),
  );
  if (format === 1) return namedPairs(table, at, covered);
  return format === 2 ? pairsOfClasses(table, at, covered) : undefined;
}

function namedPairs(table: DataView, at: number, covered: ReadonlyMap<number, number>): PairPart {
  return (first, second) => {
    const index = covered.get(first);
    if (index === undefined) return undefined;
    const set = at + table.getUint16(at + 10 + 2 * index);
    for (let pair = 0; pair < table.getUint16(set); pair++) {
      const record = set + 2 + 4 * pair;
      if (table.getUint16(record) === second) return table.getInt16(record + 2);
    }
    return undefined;
  };
}

function pairsOfClasses(table: DataView, at: number, covered: ReadonlyMap<number, number>): PairPart {
  const firsts = readClasses(table, at + table.getUint16(at + 8));
  const seconds = readClasses(table, at + table.getUint16(at + 10));
  const secondCount = table.getUint16(at + 14);
  return (first, second) => {
    if (!covered.has(first)) return undefined;
    const record = (firsts.get(first) ?? 0) * secondCount + (seconds.get(second) ?? 0);
    return table.getInt16(at + 16 + 2 * record);
  };
}
