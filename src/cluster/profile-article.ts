import { contentWords, likeness, type WordVector } from "../derive/similarity.ts";
import type { Article } from "../feed/article.ts";
import { monthNames } from "../source/month-names.ts";

/** What an article is about: who and where on the one hand, what happened on the other. */
export interface ArticleProfile {
  readonly names: WordVector;
  readonly matter: WordVector;
}

/** News tells its story in its title and first paragraphs; what follows is background that other stories share. */
const longestStart = 1_500;

const weekdays = "monday tuesday wednesday thursday friday saturday sunday";

/** Capitalised in English, and the names of nobody. */
const calendar = new Set([...weekdays.split(" "), ...monthNames.en.map((name) => name.toLowerCase())]);

/** A word with a capital that does not owe it to its place: it goes on with a sentence. */
const inSentence = /(?<=[\p{L}\d,;:)] )\p{Lu}[\p{L}\p{N}’'-]+/gu;

/** Returns the profile of an article. It depends on nothing else: two articles are as like as they are, in any feed. */
export function profileArticle({ metadata, language, text }: Article): ArticleProfile {
  const start = `${metadata.title ?? ""}.\n${text.slice(0, longestStart)}`;
  const names = namesIn(start);
  const words = wordsIn(start);
  return {
    names: vectorOf(words.filter((word) => names.has(word))),
    matter: vectorOf(contentWords(words.filter((word) => !names.has(word)).join(" "), language)),
  };
}

/** Two central banks share the word `Central`; who took part in one event shares at least two names. */
const leastShared = 2;

/**
 * Returns how like two articles are, from 0 to 1: the geometric mean of what their names and their matter share. Two
 * stories of one company share names alone, two court cases matter alone; neither is one story. Nor are two articles
 * that share one name only, where each has more.
 */
export function likenessOf(left: ArticleProfile, right: ArticleProfile): number {
  const fewest = Math.min(leastShared, left.names.size, right.names.size);
  if (sharedNames(left, right).length < fewest) return 0;
  return Math.sqrt(likeness(left.names, right.names) * likeness(left.matter, right.matter));
}

/** Returns the names that two articles share, those that both use most first. */
export function sharedNames(left: ArticleProfile, right: ArticleProfile): readonly string[] {
  const weight = (name: string) => (left.names.get(name) ?? 0) * (right.names.get(name) ?? 0);
  return [...left.names.keys()]
    .filter((name) => right.names.has(name))
    .toSorted((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
}

/** A word that also occurs without its capital, as in a headline with capitals throughout, is no name. */
function namesIn(text: string): ReadonlySet<string> {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}’'-]*/gu));
  const names = (text.match(inSentence) ?? []).map(bareOf);
  return new Set(names.filter((name) => !small.has(name) && !calendar.has(name)));
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? []).map(bareOf);
}

function bareOf(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, "");
}

/** Each further mention of a word counts less. */
function vectorOf(words: readonly string[]): WordVector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = Array.from(counts, ([word, count]) => [word, 1 + Math.log(count)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
