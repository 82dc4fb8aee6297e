import { functionWordsOf } from "../source/function-words.ts";

/** The weighted words of a text; its length as a vector is 1. */
export type WordVector = ReadonlyMap<string, number>;

const stopWords = new Set(
  [
    "a an and are as at be been being but by for from had has have he her his i if in into is it its itself more most no",
    "not of on or our out over she so some such than that the their them then there these they this those to under up was",
    "we were what when where which while who whom why will with would you your also about after all any because before",
    "between both can could did do does doing during each few further how just me my only other own same should too until",
    "very said says say one two new may might",
  ]
    .join(" ")
    .split(" "),
);

const longestWord = 40;

/**
 * Returns the words of a text that carry its matter, reduced to their stems; words of any script. Of a language whose
 * function words are not known, all but those of English are left.
 */
export function contentWords(text: string, language = "en"): readonly string[] {
  const empty = emptyWordsOf(language);
  const words = text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}])?/gu) ?? [];
  return words
    .filter((word) => !empty.has(word) && (word.length > 2 || /[\d\p{Lo}]/u.test(word)))
    .map((word) => stemOf(word.slice(0, longestWord)));
}

function emptyWordsOf(language: string): ReadonlySet<string> {
  const known = language.startsWith("en") ? stopWords : functionWordsOf(language);
  return known.size === 0 ? stopWords : known;
}

/** Cuts the endings of English words; enough to see that two sentences speak of one thing. */
function stemOf(word: string): string {
  const bare = word.replace(/['’]s?$/, "").replace(/ies$/, "y");
  return bare.replace(/(?:ing|edly|ed|ly|ments?|ions?|ers?|es|s)$/, (ending) =>
    bare.length - ending.length >= 4 ? "" : ending,
  );
}

/** Returns the TF-IDF vector of each text: words that few of the texts share count most. */
export function weighWords(texts: readonly string[], language = "en"): readonly WordVector[] {
  const counted = texts.map((text) => countWords(contentWords(text, language)));
  const shares = countWords(counted.flatMap((counts) => [...counts.keys()]));
  return counted.map((counts) => {
    const weights = Array.from(counts, ([word, count]): [string, number] => {
      const rarity = Math.log(1 + texts.length / (shares.get(word) ?? 1));
      return [word, (1 + Math.log(count)) * rarity];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Returns how much two texts share, from 0 (nothing) to 1 (the same words). */
export function likeness(left: WordVector, right: WordVector): number {
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}
