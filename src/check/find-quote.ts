import { findPattern } from "./find-pattern.ts";
import { type FoldedText, foldText } from "./fold-text.ts";

/** Where a quote stands in a text: `text.slice(start, end)` is the passage as the article has it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns where a quote stands in a text, or undefined. White space and the style of quotation marks may differ;
 * everything else, case included, may not. A quote that starts or ends inside a word is not the article's own words:
 * "able to enter" must not be found in "unable to enter".
 */
export function findQuote(text: string, quote: string): Passage | undefined {
  return findFolded(foldText(text), quote);
}

/** Returns where a quote stands in a text that was folded before, as offsets of the text as written. */
export function findFolded(article: FoldedText, quote: string): Passage | undefined {
  const wanted = foldText(quote).text.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return undefined;
  const at = findPattern(article.text, wanted, (index) => standsAlone(article.text, index, index + wanted.length));
  const start = article.offsets[at];
  const last = article.offsets[at + wanted.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** Only scripts that part words by spaces can be cut in a word; Chinese, Japanese and Thai are quoted anywhere. */
const insideWord = /^[0-9\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{2}$/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !insideWord.test(text.slice(Math.max(0, start - 1), start + 1)) && !insideWord.test(text.slice(end - 1, end + 1))
  );
}
