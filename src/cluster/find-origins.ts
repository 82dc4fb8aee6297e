import type { Article } from "../feed/article.ts";
import { compareArticles } from "./article-order.ts";
import { joinGroups } from "./join-groups.ts";
import { shingleText } from "./shingle-text.ts";

/** A text that came from one place, and the articles that print it again. */
export interface Origin {
  readonly article: Article;
  readonly copies: readonly Copy[];
}

/** An article that prints what another one says. */
export interface Copy {
  readonly article: Article;
  /** The share of its runs of words that the origin holds too, from 0 to 1. */
  readonly shared: number;
}

/**
 * The shorter of two texts is a copy when the longer holds so much of it. A changed headline, an agency's credit and
 * another first sentence leave more than this; two reports that quote one press release share less than half.
 */
export const leastShared = 0.7;

/**
 * A copy is at least this long beside the whole, or it is the whole's beginning: an article cut short keeps its start,
 * while a round-up holds several short articles that have nothing to do with each other.
 */
const leastLength = 0.5;

/** The runs of words at the start of the longer text that tell whether the shorter is its beginning. */
const startLength = 40;
const leastOfStart = 0.5;

/** The first article to hold so much of the fullest one is taken for the origin; a later one only printed it again. */
const nearlyAll = 0.85;

/**
 * Returns the origins of a list of articles, in the order of their days: articles that print one text are one origin.
 * The order in which the articles are given makes no difference.
 */
export function findOrigins(articles: readonly Article[]): readonly Origin[] {
  const texts = articles.toSorted(compareArticles).map((article) => ({ article, shingles: shingleText(article.text) }));
  const held = commonPairs(texts).flatMap((pair) => heldPairOf(texts, pair) ?? []);
  return joinGroups(
    texts.length,
    withoutRoundUps(held)
      .filter(({ isCopy }) => isCopy)
      .map(({ short, long }) => [short, long]),
  ).flatMap((group) => originOf(group.flatMap((index) => texts[index] ?? [])) ?? []);
}

/** An article with the runs of words in it. */
interface Shingled {
  readonly article: Article;
  readonly shingles: ReadonlySet<number>;
}

interface CommonPair {
  readonly left: number;
  readonly right: number;
  readonly common: number;
}

/** Returns the pairs of texts that share any run of words, with the number of those that they share. */
function commonPairs(texts: readonly Shingled[]): readonly CommonPair[] {
  const holders = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (const [right, { shingles }] of texts.entries()) {
    for (const shingle of shingles) {
      const before = holders.get(shingle);
      for (const left of before ?? []) {
        const key = left * texts.length + right;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      if (before === undefined) holders.set(shingle, [right]);
      else before.push(right);
    }
  }
  return Array.from(counts, ([key, common]) => ({
    left: Math.floor(key / texts.length),
    right: key % texts.length,
    common,
  }));
}

/** A text that holds nearly all of a shorter one. */
interface HeldPair {
  readonly short: number;
  readonly long: number;
  /** Whether the shorter is long enough, or the beginning of the longer. */
  readonly isCopy: boolean;
}

function heldPairOf(texts: readonly Shingled[], { left, right, common }: CommonPair): HeldPair | undefined {
  const [one, other] = [texts[left], texts[right]];
  if (one === undefined || other === undefined) return undefined;
  const isLeftShort = one.shingles.size <= other.shingles.size;
  const [short, long] = isLeftShort ? [one, other] : [other, one];
  if (common < leastShared * short.shingles.size) return undefined;
  const isCopy = short.shingles.size >= leastLength * long.shingles.size || beginsWith(long, short);
  return isLeftShort ? { short: left, long: right, isCopy } : { short: right, long: left, isCopy };
}

/** Two texts that one holds and that are no copies of each other show that it puts several articles together. */
function withoutRoundUps(pairs: readonly HeldPair[]): readonly HeldPair[] {
  const held = new Map<number, number[]>();
  for (const { short, long } of pairs) held.set(long, [...(held.get(long) ?? []), short]);
  const known = new Set(pairs.flatMap(({ short, long }) => [`${short} ${long}`, `${long} ${short}`]));
  const isRoundUp = (long: number) => {
    const shorts = held.get(long) ?? [];
    return shorts.some((one, index) => shorts.slice(index + 1).some((other) => !known.has(`${one} ${other}`)));
  };
  const roundUps = new Set([...held.keys()].filter(isRoundUp));
  return pairs.filter(({ long }) => !roundUps.has(long));
}

function beginsWith(long: Shingled, short: Shingled): boolean {
  const start = Array.from(long.shingles).slice(0, Math.min(startLength, short.shingles.size));
  return start.filter((shingle) => short.shingles.has(shingle)).length >= leastOfStart * start.length;
}

/** Returns the origin of articles that print one text: the first, in order, that has nearly all of the fullest. */
function originOf(group: readonly Shingled[]): Origin | undefined {
  const fullest = Math.max(...group.map(({ shingles }) => shingles.size));
  const first = group.find(({ shingles }) => shingles.size >= nearlyAll * fullest);
  if (first === undefined) return undefined;
  const copies = group.filter((one) => one !== first);
  return {
    article: first.article,
    copies: copies.map(({ article, shingles }) => ({ article, shared: sharedWith(shingles, first.shingles) })),
  };
}

function sharedWith(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (own.size === 0) return 1;
  return Array.from(own).filter((shingle) => other.has(shingle)).length / own.size;
}
