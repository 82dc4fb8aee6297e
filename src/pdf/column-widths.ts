/**
 * Returns how columns share a width in points: equally, but that none is narrower than its widest word where there is
 * room for all of them, and none wider than it where there is not. pdfmake gives every column the width of the widest
 * word of any, and lets the table run off the page.
 */
export function columnWidths(widest: readonly number[], width: number): readonly number[] {
  const fits = widest.reduce((sum, each) => sum + each, 0) <= width;
  const bound = fits ? Math.max : Math.min;
  let level = width / Math.max(1, widest.length);
  for (;;) {
    const held = widest.filter((each) => bound(each, level) === each);
    const rest = width - held.reduce((sum, each) => sum + each, 0);
    const next = rest / (widest.length - held.length);
    if (held.length === widest.length || Math.abs(next - level) < tolerance) break;
    level = next;
  }
  return widest.map((each) => bound(each, level));
}

/** In points: less than can be seen. */
const tolerance = 0.001;
