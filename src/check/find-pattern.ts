/** Long enough to be rare in an article, short enough that the search for it stays linear. */
const anchorLength = 40;

/**
 * Returns the first place of a pattern in a text that is accepted, or -1. Time grows with the text alone, whatever
 * the two hold: `indexOf` with a long pattern took 43 seconds on a text of one repeated letter, so it only looks for
 * the pattern's beginning, and Knuth, Morris and Pratt's method does the rest.
 */
export function findPattern(text: string, pattern: string, accept: (index: number) => boolean): number {
  const from = text.indexOf(pattern.slice(0, anchorLength));
  if (pattern === "" || from === -1) return -1;
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    matched = step(pattern, borders, matched, text.charCodeAt(at));
    if (matched < pattern.length) continue;
    const start = at - pattern.length + 1;
    if (accept(start)) return start;
    matched = borders[matched - 1] ?? 0;
  }
  return -1;
}

/** For each prefix, the length of the longest shorter prefix that also ends it: where to go on after a mismatch. */
function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let matched = 0;
  for (let at = 1; at < pattern.length; at += 1) {
    matched = step(pattern, borders, matched, pattern.charCodeAt(at));
    borders[at] = matched;
  }
  return borders;
}

/** Returns how much of the pattern is matched after one more code unit of the text. */
function step(pattern: string, borders: Uint32Array, matched: number, unit: number): number {
  let length = matched;
  while (length > 0 && unit !== pattern.charCodeAt(length)) length = borders[length - 1] ?? 0;
  return unit === pattern.charCodeAt(length) ? length + 1 : length;
}
