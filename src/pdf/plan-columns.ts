import type { Extent } from "./split-fragment.ts";

/** A row of a column, the height in points at which it stands when all is one tall column, and what follows it. */
export interface ColumnRow extends Extent {
  /** False for a row that must not be the last of its column: a heading, the first line of a paragraph. */
  readonly mayEnd: boolean;
  /** True for a line of a paragraph that goes on in the next row: it must not stand alone in a column. */
  readonly goesOn: boolean;
}

/** What stands side by side on one page: the rows of each column, and the height of the tallest, in points. */
export interface ColumnBand {
  readonly columns: readonly Extent[];
  readonly height: number;
}

/** Columns are made level to this many points. */
const exactness = 0.25;

/**
 * Returns rows shared out over columns, page by page: as many to each column as it holds, and on the last page columns
 * as level as the rows allow. `room` is what is left of the first page, `full` what each other one holds.
 */
export function planColumns(
  rows: readonly ColumnRow[],
  count: number,
  room: number,
  full: number,
): readonly ColumnBand[] {
  const bands: ColumnBand[] = [];
  let start = 0;
  for (let height = room; start < rows.length; height = full) {
    const fill = (tallest: number) => fillColumns(rows, start, count, tallest, full);
    const filled = fill(height);
    const ends = filled.at(-1) === rows.length ? levelColumns(rows.length, height, fill) : filled;
    bands.push(bandOf(rows, start, ends));
    start = ends.at(-1) ?? rows.length;
  }
  return bands;
}

/** The row after the last of each column, when each takes as much as it holds. */
function fillColumns(
  rows: readonly ColumnRow[],
  start: number,
  count: number,
  height: number,
  full: number,
): readonly number[] {
  const ends: number[] = [];
  for (let column = 0; column < count; column += 1) {
    const from = ends.at(-1) ?? start;
    const end = endOfColumn(rows, from, height);
    const isStuck = end === from && from < rows.length && height >= full;
    ends.push(isStuck ? Math.max(from + 1, endOfColumn(rows.map(mayAlwaysEnd), from, height)) : end);
  }
  return ends;
}

/** Where no column of a whole page holds it, what must not be parted is parted all the same. */
function mayAlwaysEnd(row: ColumnRow): ColumnRow {
  return { ...row, mayEnd: true, goesOn: false };
}

function endOfColumn(rows: readonly ColumnRow[], start: number, height: number): number {
  const top = rows[start]?.top ?? 0;
  let end = start;
  for (let index = start; index < rows.length && (rows[index]?.bottom ?? 0) - top <= height; index += 1) {
    const isAlone = index === start && rows[index]?.goesOn === true;
    if ((rows[index]?.mayEnd === true && !isAlone) || index === rows.length - 1) end = index + 1;
  }
  return end;
}

/** The least height, to within a fraction of a point, in which the columns hold all that is left. */
function levelColumns(all: number, height: number, fill: (height: number) => readonly number[]): readonly number[] {
  let [tooLow, enough] = [0, height];
  while (enough - tooLow > exactness) {
    const middle = (tooLow + enough) / 2;
    if (fill(middle).at(-1) === all) enough = middle;
    else tooLow = middle;
  }
  return fill(enough);
}

function bandOf(rows: readonly ColumnRow[], start: number, ends: readonly number[]): ColumnBand {
  const columns = ends.flatMap((end, index): Extent[] => {
    const from = ends[index - 1] ?? start;
    const [first, last] = [rows[from], rows[end - 1]];
    return end <= from || first === undefined || last === undefined ? [] : [{ top: first.top, bottom: last.bottom }];
  });
  return { columns, height: Math.max(0, ...columns.map(({ top, bottom }) => bottom - top)) };
}
