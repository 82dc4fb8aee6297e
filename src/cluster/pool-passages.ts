import type { Assessed } from "../derive/assess-passages.ts";
import { weighWords } from "../derive/similarity.ts";
import type { WeighedArticle } from "../derive/weigh-article.ts";

/** The passages of several articles in one language, comparable with each other. */
export interface Pool {
  readonly language: string;
  /** Every passage, article by article; its place is its number among all of them. */
  readonly passages: readonly Assessed[];
  readonly candidates: readonly Assessed[];
  /** Returns which of the articles a passage is from, from 0. */
  readonly articleOf: (passage: Assessed) => number;
}

/** Between two articles a number is left out, so that no passage seems to follow another article's last. */
const gap = 1;

/**
 * Returns the passages of articles as one list. What they matter to their own article stays; their words are weighed
 * anew among all of them, so that two passages of different articles can be compared.
 */
export function poolPassages(articles: readonly WeighedArticle[]): Pool {
  const language = articles[0]?.article.language ?? "en";
  const all = articles.flatMap(({ passages }) => passages);
  const vectors = weighWords(
    all.map(({ text }) => text),
    language,
  );
  const owners = new Map<Assessed, number>();
  const pooled = new Map<Assessed, Assessed>();
  let place = 0;
  for (const [owner, { passages }] of articles.entries()) {
    for (const passage of passages) {
      const one = { ...passage, place, vector: vectors[pooled.size] ?? passage.vector };
      pooled.set(passage, one);
      owners.set(one, owner);
      place += 1;
    }
    place += gap;
  }
  return {
    language,
    passages: [...pooled.values()],
    candidates: articles.flatMap(({ candidates }) => candidates.flatMap((one) => pooled.get(one) ?? [])),
    articleOf: (passage) => owners.get(passage) ?? 0,
  };
}
