import { draftLimits, longestStatement } from "../derive/draft-limits.ts";
import type { Passage } from "../derive/passage.ts";
import { segmentArticle } from "../derive/segment-article.ts";
import type { Article } from "../feed/article.ts";

/** Returns the sentences of an article as a draft of it sees them. */
export function sentencesOf(article: Article): readonly Passage[] {
  const limits = { passages: draftLimits.sentences, characters: longestStatement(draftLimits) };
  return segmentArticle(article, limits).passages;
}
