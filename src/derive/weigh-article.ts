import type { Article } from "../feed/article.ts";
import { type Assessed, assessByPlace, assessPassages } from "./assess-passages.ts";
import { canStand } from "./can-stand.ts";
import { type DraftLimits, longestStatement } from "./draft-limits.ts";
import { hasSectionRules } from "./has-section-rules.ts";
import { observePassages } from "./observe-passages.ts";
import { segmentArticle } from "./segment-article.ts";

/** An article with its passages judged, before anything is picked. */
export interface WeighedArticle {
  readonly article: Article;
  /** What stands above its first sentence: the title, a date line. */
  readonly headlines: readonly string[];
  /** Every passage with its judgement, in order. */
  readonly passages: readonly Assessed[];
  /** Those that can be statements at all. */
  readonly candidates: readonly Assessed[];
}

/** Returns an article's passages with their judgement: by phrases where they are known, else by place and matter. */
export function weighArticle(article: Article, limits: DraftLimits): WeighedArticle {
  const longest = longestStatement(limits);
  const segmented = segmentArticle(article, { passages: limits.sentences, characters: longest });
  const observed = observePassages(article, segmented);
  const hasRules = hasSectionRules(article.language);
  const passages = hasRules ? assessPassages(observed) : assessByPlace(observed);
  const candidates = passages.filter((one) => canStand(one, longest, hasRules));
  return { article, headlines: segmented.headlines, passages, candidates };
}
