import { findTouchedGlyphs } from "./find-touched-glyphs.ts";
import { readClasses } from "./read-coverage.ts";
import { type Ligature, readLigatures } from "./read-ligatures.ts";
import { type Lookup, readLookups } from "./read-lookups.ts";
import { type PairKerning, readPairKerning } from "./read-pair-kerning.ts";
import { type FontTables, tableOf } from "./read-tables.ts";

/** What a font does to plain Latin text: it joins some glyphs, and moves others closer together. */
export interface LatinRules {
  /** Ligatures rule by rule; each rule goes through the whole text before the next. */
  readonly ligatures: readonly (readonly Ligature[])[];
  readonly kerning: PairKerning;
  /** Glyphs that further rules would change, which these do not know. */
  readonly touched: ReadonlySet<number>;
  /** Whether text without a single letter, such as figures, follows the same rules. */
  readonly isForFigures: boolean;
}

/** The features that are applied to Latin text without being asked for: those of fontkit's default shaper. */
const features = new Set("rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt curs kern".split(" "));

/** Tables whose rules we do not read: Apple's shaping, and variations. */
const foreignTables = ["morx", "fvar"];

/** Rules with these flags pass over letters or ligatures when they look for the next glyph. */
const skippingFlags = 0x0006;

const ligatureKind = 4;
const pairKind = 2;

/**
 * Returns the rules a font has for texts of some glyphs, or undefined where it has others than ligatures and kerning,
 * so that only a shaping engine sets its words. Throws on tables that end too soon.
 */
export function latinRules(tables: FontTables, characters: ReadonlySet<number>): LatinRules | undefined {
  const position = tables.get("GPOS");
  if (position === undefined || foreignTables.some((tag) => tables.has(tag))) return undefined;
  if (!hasKerning(position) && tables.has("kern")) return undefined;
  const changes = rulesFor(tables, "GSUB", ligatureKind);
  const moves = rulesFor(tables, "GPOS", pairKind);
  if ([...changes.own, ...moves.own].some(({ flags }) => (flags & skippingFlags) !== 0)) return undefined;
  const kerning = readPairKerning(position, moves.own);
  if (kerning === undefined) return undefined;
  const possible = new Set(characters);
  const ligatures = changes.own.map((lookup) => reachable(tables, lookup, possible));
  const touched = new Set([
    ...touchedBy(tables, "GSUB", changes, possible),
    ...touchedBy(tables, "GPOS", moves, possible),
    ...marksOf(tables),
  ]);
  return { ligatures, kerning, touched, isForFigures: changes.isForFigures && moves.isForFigures };
}

/** The rules of a table for Latin: those of the kind we follow, all others, and whether we may for figures, too. */
interface RulesOfTable {
  readonly own: readonly Lookup[];
  readonly others: readonly Lookup[];
  readonly isForFigures: boolean;
}

/** Text without a letter is set by the rules of the default script; what these touch beside ours is left alone as well. */
function rulesFor(tables: FontTables, name: "GSUB" | "GPOS", kind: number): RulesOfTable {
  const table = tables.get(name);
  if (table === undefined) return { own: [], others: [], isForFigures: true };
  const latin = readLookups(table, name, "latn", features);
  const figures = readLookups(table, name, "DFLT", features);
  const own = (lookups: readonly Lookup[]) => lookups.filter((lookup) => lookup.kind === kind);
  const indexes = (lookups: readonly Lookup[]) =>
    own(lookups)
      .map(({ index }) => index)
      .join();
  return {
    own: own(latin),
    others: [...latin, ...figures].filter((lookup) => lookup.kind !== kind),
    isForFigures: indexes(latin) === indexes(figures),
  };
}

function touchedBy(
  tables: FontTables,
  name: "GSUB" | "GPOS",
  { others }: RulesOfTable,
  possible: ReadonlySet<number>,
): ReadonlySet<number> {
  const table = tables.get(name);
  return table === undefined ? new Set() : findTouchedGlyphs(table, name, others, possible);
}

function hasKerning(position: DataView): boolean {
  return readLookups(position, "GPOS", "latn", new Set(["kern"])).length > 0;
}

/** Returns the ligatures that a text of the possible glyphs can form, and counts them among the possible. */
function reachable(tables: FontTables, lookup: Lookup, possible: Set<number>): readonly Ligature[] {
  const ligatures = readLigatures(tableOf(tables, "GSUB"), lookup).filter(({ first, rest }) =>
    [first, ...rest].every((glyph) => possible.has(glyph)),
  );
  for (const { glyph } of ligatures) possible.add(glyph);
  return ligatures;
}

/** The class of glyphs that have no width of their own (OpenType 1.9, GDEF). */
const markClass = 3;

function marksOf(tables: FontTables): readonly number[] {
  const definitions = tables.get("GDEF");
  const at = definitions?.getUint16(4) ?? 0;
  if (definitions === undefined || at === 0) return [];
  return [...readClasses(definitions, at)].flatMap(([glyph, each]) => (each === markClass ? [glyph] : []));
}
