import type { Article } from "./article.ts";

/** What of an article tells which text it changes. */
type Version = Pick<Article, "id" | "metadata">;

/** Returns the ids of the texts that an article changes, the one before it first, whether the feed holds them or not. */
export function idsBefore(articles: ReadonlyMap<string, Version>, article: Version): readonly string[] {
  const ids: string[] = [];
  let next = article.metadata.replaces;
  while (next !== undefined && next !== article.id && !ids.includes(next)) {
    ids.push(next);
    next = articles.get(next)?.metadata.replaces;
  }
  return ids;
}
