import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { World } from "../source/world.ts";
import { loadFeed } from "./load-feed.ts";

/** An article as a list of the feed shows it. */
export interface ListedArticle {
  readonly id: string;
  readonly path: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly words: number;
  readonly sha256: string;
  readonly replaces: string | undefined;
}

/** Which articles to list; an empty text stands for all. */
export interface FeedFilter {
  /** ISO date: those published on it or later. An article without a date is listed only without this filter. */
  readonly since: string;
  /** Words that all occur in the article's head or text, whatever their case. */
  readonly match: string;
}

/** Returns the articles of a project's feed, newest first, those without a date last; of one day by id. */
export function listFeed(
  world: World,
  project: string,
  { since, match }: FeedFilter,
): { readonly articles: readonly ListedArticle[]; readonly diagnostics: readonly Diagnostic[] } {
  const feed = loadFeed(world, project);
  const wanted = match.toLowerCase().split(/\s+/);
  const articles = [...feed.articles.values()]
    .filter(({ metadata }) => since === "" || (metadata.published ?? "") >= since)
    .filter(({ metadata, text }) => {
      const all = [metadata.title, metadata.publisher, metadata.author, text].join("\n").toLowerCase();
      return wanted.every((word) => all.includes(word));
    })
    .map(({ id, name, metadata, text, sha256 }) => ({
      id,
      path: name,
      title: metadata.title,
      publisher: metadata.publisher,
      published: metadata.published,
      words: text.split(/\s+/).length,
      sha256,
      replaces: metadata.replaces,
    }))
    .toSorted((left, right) => order(right.published ?? "", left.published ?? "") || order(left.id, right.id));
  return { articles, diagnostics: feed.diagnostics };
}

/** By code unit, so that the order is the same on every machine. */
function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
