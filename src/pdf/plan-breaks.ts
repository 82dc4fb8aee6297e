/** Fewest lines of a paragraph that stand alone at the foot or at the head of a page. */
const fewestLines = 2;

/**
 * Returns the lines before which a paragraph goes on to the next page, so that no first or last line of it stands
 * alone (orphans and widows). Heights and rooms in points: `room` is what is left of the current page, `full` what a
 * whole page holds. A paragraph that a page cannot hold otherwise is broken where it must be.
 */
export function planBreaks(
  heights: readonly number[],
  room: number,
  full: number,
  atTop: boolean,
): ReadonlySet<number> {
  const breaks = new Set<number>();
  let [start, left, isFresh] = [0, room, atTop];
  while (start < heights.length) {
    const fitting = countFitting(heights, start, left);
    const rest = heights.length - start - fitting;
    if (rest === 0) return breaks;
    const taken = linesTaken(fitting, rest, start === 0);
    start += taken === 0 && isFresh ? Math.max(1, fitting) : taken;
    if (start < heights.length) breaks.add(start);
    [left, isFresh] = [full, true];
  }
  return breaks;
}

/** Returns how many of the lines that fit are left on the page, so that none stands alone there or on the next. */
function linesTaken(fitting: number, rest: number, isStart: boolean): number {
  const taken = fitting - Math.max(0, fewestLines - rest);
  return (isStart && taken < fewestLines) || taken < 1 ? 0 : taken;
}

/** Subtracts as pdfmake does, line by line, so that both come to the same count. */
function countFitting(heights: readonly number[], start: number, room: number): number {
  let left = room;
  let count = 0;
  for (const height of heights.slice(start)) {
    if (height > left) return count;
    left -= height;
    count += 1;
  }
  return count;
}
