import type { Brief } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { positionOf } from "../diagnostics/span.ts";
import type { Article } from "../feed/article.ts";
import { idsBefore } from "../feed/article-versions.ts";
import type { Located } from "../source/read-as.ts";
import { suggest } from "../source/suggest.ts";
import type { LocatedStatement } from "./locate-evidence.ts";

/** Returns what is wrong with a brief's list of sources: doubles, articles that are not in the feed, unused ones. */
export function checkSources(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  statements: readonly LocatedStatement[],
): readonly Diagnostic[] {
  const quoted = new Set(statements.flatMap(({ quotes }) => quotes.map(({ source }) => source)));
  const firsts = new Map(brief.value.sources.map(({ id }, index) => [id, index] as const).toReversed());
  const quotedArticles = brief.value.sources.filter(({ id }) => quoted.has(id)).map(({ article }) => article);
  const isOfUse = (article: string) =>
    [article, ...textsBefore(articles, article)].some((id) => quotedArticles.includes(id));
  return brief.value.sources.flatMap(({ id, article }, index) => {
    const first = firsts.get(id) ?? index;
    const span = brief.spanAt(["sources", index, "id"]);
    const firstLine = positionOf(brief.source, brief.spanAt(["sources", first, "id"]).start).line;
    return [
      ...(first === index ? [] : [diagnose("duplicate-source", span, { id, firstLine })]),
      ...(first !== index || isOfUse(article) ? [] : [diagnose("unused-source", span, { id })]),
      ...checkArticle(brief, articles, article, index),
    ];
  });
}

/** A later text of an article that is quoted is listed to say that it was gone through, also where it added nothing. */
function textsBefore(articles: ReadonlyMap<string, Article>, id: string): readonly string[] {
  const article = articles.get(id);
  return article === undefined ? [] : idsBefore(articles, article);
}

function checkArticle(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  id: string,
  index: number,
): readonly Diagnostic[] {
  const span = brief.spanAt(["sources", index, "article"]);
  const article = articles.get(id);
  if (article === undefined) {
    const known = [...articles.keys()].slice(0, 5);
    return [
      diagnose("unknown-article", span, { id, suggestion: suggest(id, articles.keys()), known, count: articles.size }),
    ];
  }
  const { published } = article.metadata;
  const { as_of: cutOff } = brief.value;
  if (published === undefined || cutOff === undefined || published <= cutOff) return [];
  return [diagnose("published-after-cut-off", span, { id, published, cutOff })];
}
