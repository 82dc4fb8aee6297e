import { readCoverage } from "./read-coverage.ts";
import { type Lookup, numbersAt } from "./read-lookups.ts";

/** The kinds of rules that look at the glyphs round the one they change. */
const contextKinds = { GSUB: { context: 5, chain: 6 }, GPOS: { context: 7, chain: 8 } } as const;

/**
 * Returns the glyphs that rules may change or move, among texts made of some glyphs only: a rule that waits for another
 * beside them, such as an accent, is never met.
 */
export function findTouchedGlyphs(
  table: DataView,
  name: keyof typeof contextKinds,
  lookups: readonly Lookup[],
  possible: ReadonlySet<number>,
): ReadonlySet<number> {
  const sequences = lookups.flatMap(({ kind, parts }) => parts.map((at) => readSequence(table, name, kind, at)));
  const isPossible = (glyphs: readonly number[]) => glyphs.some((glyph) => possible.has(glyph));
  const met = sequences.filter(({ first, round }) => [first, ...round].every(isPossible));
  return new Set(met.flatMap(({ first }) => first));
}

/** The glyphs a rule may begin at, and those it waits for round them. */
interface Sequence {
  readonly first: readonly number[];
  readonly round: readonly (readonly number[])[];
}

function readSequence(table: DataView, name: keyof typeof contextKinds, kind: number, at: number): Sequence {
  const { context, chain } = contextKinds[name];
  const isSpelled = (kind === context || kind === chain) && table.getUint16(at) === 3;
  return isSpelled ? spelledSequence(table, at, kind === chain) : firstCoverage(table, at);
}

/** Every other rule begins with the glyphs it applies to; for marks, these are the marks. */
function firstCoverage(table: DataView, at: number): Sequence {
  return { first: readCoverage(table, at + table.getUint16(at + 2)), round: [] };
}

/** A context that names its glyphs place by place (OpenType 1.9, sequence context format 3, chained or not). */
function spelledSequence(table: DataView, at: number, isChain: boolean): Sequence {
  const coverages = (offsets: readonly number[]) => offsets.map((offset) => readCoverage(table, at + offset));
  if (!isChain) {
    const offsets = Array.from({ length: table.getUint16(at + 2) }, (_, index) => table.getUint16(at + 6 + 2 * index));
    const [first = [], ...round] = coverages(offsets);
    return { first, round };
  }
  const before = numbersAt(table, at + 2);
  const input = numbersAt(table, at + 4 + 2 * before.length);
  const after = numbersAt(table, at + 6 + 2 * (before.length + input.length));
  const [first = [], ...round] = coverages(input);
  return { first, round: [...round, ...coverages(before), ...coverages(after)] };
}
