import { tagAt } from "./read-tables.ts";

/** A rule of a font for a script: what kind it is, and where in its table its parts begin. */
export interface Lookup {
  /** Its place among the table's rules, which are applied in this order. */
  readonly index: number;
  readonly kind: number;
  readonly flags: number;
  readonly parts: readonly number[];
}

/** The kind under which a table may place parts of another kind further away. */
const extensionKinds = { GSUB: 7, GPOS: 9 } as const;

/**
 * Returns the rules that a font's `GSUB` or `GPOS` applies to a script for some features, in order; those of the default
 * script where it has none of the name (OpenType 1.9, "OpenType Layout common table formats").
 */
export function readLookups(
  table: DataView,
  name: keyof typeof extensionKinds,
  script: string,
  features: ReadonlySet<string>,
): readonly Lookup[] {
  const language = findLanguage(table, script);
  if (language === undefined) return [];
  const featureList = table.getUint16(6);
  const indexes = new Set<number>();
  for (const feature of numbersAt(table, language + 4)) {
    const record = featureList + 2 + 6 * feature;
    if (!features.has(tagAt(table, record))) continue;
    for (const index of numbersAt(table, featureList + table.getUint16(record + 4) + 2)) indexes.add(index);
  }
  return [...indexes].toSorted((a, b) => a - b).map((index) => readLookup(table, extensionKinds[name], index));
}

/** Returns a count at a place, and the numbers that follow it. */
export function numbersAt(table: DataView, at: number): readonly number[] {
  return Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));
}

/** The default language of a script: we never ask for another. */
function findLanguage(table: DataView, script: string): number | undefined {
  const list = table.getUint16(4);
  const records = Array.from({ length: table.getUint16(list) }, (_, index) => list + 2 + 6 * index);
  const named = (tag: string) => records.find((record) => tagAt(table, record) === tag);
  const record = named(script) ?? named("DFLT") ?? named("latn");
  if (record === undefined) return undefined;
  const found = list + table.getUint16(record + 4);
  const language = table.getUint16(found);
  return language === 0 ? undefined : found + language;
}

function readLookup(table: DataView, extensionKind: number, index: number): Lookup {
  const list = table.getUint16(8);
  const at = list + table.getUint16(list + 2 + 2 * index);
  const [kind, flags] = [table.getUint16(at), table.getUint16(at + 2)];
  const parts = numbersAt(table, at + 4).map((offset) => at + offset);
  if (kind !== extensionKind) return { index, kind, flags, parts };
  const [first] = parts;
  return {
    index,
    kind: first === undefined ? kind : table.getUint16(first + 2),
    flags,
    parts: parts.map((part) => part + table.getUint32(part + 4)),
  };
}
