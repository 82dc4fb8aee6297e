import type { Article } from "../feed/article.ts";
import { oncePer } from "./once-per.ts";

/** An article as numbered words, so that comparing a window with a quote is arithmetic. */
interface WordIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sequence: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const leastShare = 0.4;
const longestShown = 240;
const longestWord = 40;

/**
 * Returns the stretch of an article that shares most words with a quote that is not in it, of about the quote's
 * length, or undefined where less than two fifths of the quote's words are found together anywhere. Linear.
 */
export function nearestPassage(article: Article, quote: string): string | undefined {
  const index = indexArticle(article);
  const words = Array.from(wordsOf(quote), ({ word }) => index.numbers.get(word));
  const window = Math.min(words.length, index.sequence.length);
  if (window === 0) return undefined;
  const best = bestWindow(index.sequence, words, window);
  if (best.shared < words.length * leastShare) return undefined;
  const start = index.starts[best.at] ?? 0;
  const end = index.ends[best.at + window - 1] ?? start;
  return shownPassage(article.text, start, end);
}

const indexArticle = oncePer((article: Article): WordIndex => {
  const numbers = new Map<string, number>();
  const words = wordsOf(article.text);
  const sequence = words.map(({ word }) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return {
    numbers,
    sequence: Uint32Array.from(sequence),
    starts: Uint32Array.from(words, ({ start }) => start),
    ends: Uint32Array.from(words, ({ end }) => end),
  };
});

interface Word {
  /** In lower case, which may be longer or shorter than the word as written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Slides a window over the article; of windows alike, one that starts or ends with the quote's own words wins. */
function bestWindow(
  sequence: Uint32Array,
  words: readonly (number | undefined)[],
  window: number,
): { readonly at: number; readonly shared: number } {
  const wanted = new Map<number, number>();
  for (const word of words) if (word !== undefined) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const left = new Map(wanted);
  const enter = (word: number): number => spend(left, word, -1);
  const leave = (word: number): number => spend(left, word, 1);
  let shared = 0;
  let best = { at: 0, shared: 0, score: -1 };
  for (const [end, word] of sequence.entries()) {
    shared += enter(word);
    const at = end - window + 1;
    if (at > 0) shared -= leave(sequence[at - 1] ?? 0);
    if (at < 0) continue;
    const score = 2 * shared + Number(sequence[at] === words[0]) + Number(word === words.at(-1));
    if (score > best.score) best = { at, shared, score };
  }
  return best;
}

/** A word counts as often as the quote has it: returns 1 where this one of the window counts, or counted. */
function spend(left: Map<number, number>, word: number, change: 1 | -1): 0 | 1 {
  const before = left.get(word);
  if (before === undefined) return 0;
  left.set(word, before + change);
  return before + Math.min(0, change) >= 0 ? 1 : 0;
}

/** Widens a passage to whole words with the signs on them ("$15,000."), on one line. */
function shownPassage(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + longestWord))?.[0] ?? "";
  const passage = text.slice(start - before.length, end + after.length).replaceAll(/\s+/g, " ");
  return passage.length > longestShown ? `${passage.slice(0, longestShown).replace(/\s\S*$/, "")} …` : passage;
}
