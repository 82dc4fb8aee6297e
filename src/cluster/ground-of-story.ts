import type { Statement } from "../brief/brief-schema.ts";
import { dayOfArticle, type Ground } from "../derive/assemble-brief.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { sliceOf } from "../derive/stretch.ts";
import type { WeighedArticle } from "../derive/weigh-article.ts";
import type { Quotable } from "./ask-disagreement.ts";
import type { Corroboration } from "./find-support.ts";
import { nameSources } from "./name-sources.ts";
import type { Pool } from "./pool-passages.ts";

/** What a draft from several articles rests on. */
export interface StoryGround extends Ground {
  readonly quotable: Quotable;
}

/**
 * Returns the ground of a draft that rests on several articles, the most central first: that one gives name, title and
 * language, the latest the information cut-off, and every origin that bears a passage out is evidence for it.
 */
export function groundOfStory(
  weighed: readonly [WeighedArticle, ...(readonly WeighedArticle[])],
  pool: Pool,
  supportFor: Corroboration["supportFor"],
): StoryGround {
  const [central] = weighed;
  const articles = weighed.map(({ article }) => article);
  const sources = nameSources(articles);
  const articleOf = (passage: Assessed) => articles[pool.articleOf(passage)] ?? central.article;
  const quoteOf = (passage: Assessed): NonNullable<Statement["evidence"]>[number] => ({
    source: sources[pool.articleOf(passage)]?.id ?? "",
    quote: sliceOf(articleOf(passage).text, passage.passage),
  });
  return {
    article: central.article,
    headlines: central.headlines,
    asOf: latestDay(weighed),
    sources,
    texts: articles.map(({ text }) => text),
    evidenceOf: (passage) => [passage, ...supportFor(passage)].map(quoteOf),
    quotable: {
      articleOf: ({ passage }) => articleOf(passage),
      evidenceOf: ({ passage }) => quoteOf(passage),
    },
  };
}

/** The information cut-off of a draft is the day of its latest article. */
function latestDay(weighed: readonly WeighedArticle[]): string | undefined {
  return weighed
    .flatMap(({ article, headlines }) => dayOfArticle(article, headlines) ?? [])
    .toSorted()
    .at(-1);
}
