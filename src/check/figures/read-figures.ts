import type { Figure, Found, Reader, Token } from "./figure.ts";
import { lexFigures } from "./lex-figures.ts";
import { readDate } from "./read-date.ts";
import { readFraction } from "./read-fraction.ts";
import { readDecade, readName } from "./read-name.ts";
import { readQuantity } from "./read-quantity.ts";
import { shareRanges } from "./share-ranges.ts";

/** In order: "21 February" is a date before 21 is a number, "two-thirds" a share before two is one. */
const readers: readonly Reader[] = [readDate, readDecade, readFraction, readQuantity, readName];

/**
 * Returns the figures of a text in its order: numbers in digits and words, money, shares, dates, and names with
 * digits. Takes any text in linear time; what it cannot read as a number it keeps as a name to be found as it stands.
 */
export function readFigures(text: string): readonly Figure[] {
  const tokens = lexFigures(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = readAt(tokens, at);
    found.push(...here);
    at = here.at(-1)?.to ?? at + 1;
  }
  return shareRanges(tokens, found).map((figure) => placed(text, tokens, figure));
}

function readAt(tokens: readonly Token[], at: number): readonly Found[] {
  for (const read of readers) {
    const found = read(tokens, at);
    if (found.length > 0) return found;
  }
  return [];
}

function placed(text: string, tokens: readonly Token[], { from, to, claim, readings }: Found): Figure {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { written: text.slice(start, end), start, end, claim, readings };
}
