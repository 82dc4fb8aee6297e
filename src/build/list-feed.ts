import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type FeedFilter, passesFilter } from "../feed/feed-filter.ts";
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

/** Returns the articles of a project's feed, newest first, those without a date last; of one day by id. */
export function listFeed(
  world: World,
  project: string,
  filter: FeedFilter,
): { readonly articles: readonly ListedArticle[]; readonly diagnostics: readonly Diagnostic[] } {
  const feed = loadFeed(world, project);
  const articles = [...feed.articles.values()]
    .filter((article) => passesFilter(article, filter))
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
