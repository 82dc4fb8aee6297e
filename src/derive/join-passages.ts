import type { Passage } from "./passage.ts";
import type { Block } from "./read-blocks.ts";
import { readableWords, type Stretch, sliceOf, trimStretch } from "./stretch.ts";
import type { QuotationsAt } from "./track-quotations.ts";

/** Joins a sentence that leaves a quotation open to the next ones, as long as the whole stays short enough. */
export function closeQuotations(
  sentences: readonly Stretch[],
  quotationsAt: QuotationsAt,
  longest: number,
): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const state = before === undefined ? undefined : quotationsAt(before);
    const isOpen = state?.endsInside === true && !state.startsInside;
    if (before !== undefined && isOpen && sentence.end - before.start <= longest) {
      joined[joined.length - 1] = { start: before.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

/** An article's text and the name of its file, which tells how to read it. */
interface Written {
  readonly text: string;
  readonly name: string;
}

/**
 * Returns a list with one more item, the same list where the item has no room, or undefined where no list or stem
 * (a sentence that ends in a colon) stands before the item.
 */
export function joinToList(
  before: Passage | undefined,
  item: Block,
  { text, name }: Written,
  longest: number,
): Passage | undefined {
  const isList = before?.form === "list";
  if (before === undefined || !(isList || before.text.endsWith(":"))) return undefined;
  const words = readableWords(sliceOf(text, item), name).replace(/[\s.;,]+$/, "");
  const start = isList ? `${before.text.slice(0, -1)};` : before.text;
  const joined = `${start} ${words}.`;
  if (joined.length > longest) return isList ? before : undefined;
  return { ...before, ...trimStretch(text, { start: before.start, end: item.end }), form: "list", text: joined };
}
