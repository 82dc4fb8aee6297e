import type { PlacedLine } from "./pdfmake-modules.ts";
import type { ColumnRow } from "./plan-columns.ts";
import { extentOf, type FragmentItem } from "./split-fragment.ts";

/** Lines that overlap by more than this many points stand side by side: a number and its note. */
const sideBySide = 0.5;

/** Returns the rows of a tall column from its top, with what is drawn above each: rules belong to what follows them. */
export function columnRows(items: readonly FragmentItem[]): readonly ColumnRow[] {
  const lines = items.flatMap((each) => (each.type === "line" ? [each.item] : [])).toSorted((a, b) => a.y - b.y);
  const drawn = items.flatMap((each) => (each.type === "line" ? [] : [extentOf(each.item)]));
  const groups = groupLines(lines);
  return groups.map((group, index) => {
    const bottom = bottomOf(group);
    const above = index === 0 ? 0 : bottomOf(groups[index - 1] ?? []);
    const top = Math.min(...group.map(({ y }) => y));
    const rules = drawn.filter(([from]) => from >= above && from < top).map(([from]) => from);
    const isWithin = drawn.some(([from, to]) => from < bottom && to > bottom + sideBySide);
    const next = groups[index + 1];
    const mayEnd = !isWithin && mayPart(group, next, groups);
    return { top: Math.min(top, ...rules), bottom, mayEnd, goesOn: group.some((line) => goesOn(line, next)) };
  });
}

function groupLines(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && line.y < bottomOf(last) - sideBySide) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function bottomOf(group: readonly PlacedLine[]): number {
  return Math.max(0, ...group.map((line) => line.y + line.getHeight()));
}

/** Two lines of a paragraph stay together at its start and at its end, a heading or a tag with what follows. */
function mayPart(
  group: readonly PlacedLine[],
  next: readonly PlacedLine[] | undefined,
  groups: readonly (readonly PlacedLine[])[],
): boolean {
  if (next === undefined) return true;
  return group.every((line) => {
    if (line.keepsWithNext === true) return false;
    if (!goesOn(line, next)) return true;
    const own = groups.filter((each) => each.some(({ entry }) => entry === line.entry));
    return own.indexOf(group) > 0 && own.indexOf(next) < own.length - 1;
  });
}

/** Tells whether the paragraph of a line has lines in the next row, too. */
function goesOn({ entry }: PlacedLine, next: readonly PlacedLine[] | undefined): boolean {
  return entry !== undefined && next?.some((other) => other.entry === entry) === true;
}
