/** What an id of a statement says: its section, and its number there from 1; the bottom line has none. */
export interface StatementPlace {
  readonly section: string;
  readonly number: number | undefined;
}

/** Returns the id of a statement by its place: `key_facts-2` is the second of that section. `index` counts from 0. */
export function statementId(section: string, index: number): string {
  return `${section}-${index + 1}`;
}

/** Returns the place that an id names: section and number of `key_facts-2`, `bottom_line` alone of itself. */
export function placeOfStatement(id: string): StatementPlace {
  const [, section, number] = /^(.+)-(\d+)$/.exec(id) ?? [];
  return section === undefined ? { section: id, number: undefined } : { section, number: Number(number) };
}
