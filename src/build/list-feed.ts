import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type FeedFilter, passesFilter } from "../feed/feed-filter.ts";
import type { World } from "../source/world.ts";
import { briefsByArticle } from "./briefs-by-article.ts";
import { readFeed } from "./read-feed.ts";

/** An article as a list of the feed shows it. */
export interface ListedArticle {
  readonly id: string;
  readonly path: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly words: number;
  readonly sha256: string;
  /** The article whose text this one changes, and the one that changes this. */
  readonly replaces: string | undefined;
  readonly replacedBy: string | undefined;
  /** The project's briefs that rest on it. */
  readonly briefs: readonly string[];
}

/** What there is in a feed. */
export interface FeedList {
  readonly articles: readonly ListedArticle[];
  /** How many articles there are, those that the filter leaves out among them. */
  readonly total: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the articles of a project's feed, newest first, those without a date last; of one day by id. */
export function listFeed(world: World, project: string, filter: FeedFilter): FeedList {
  const briefs = briefsByArticle(world, join(project, "briefs"));
  const replacedBy = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const found: Omit<ListedArticle, "replacedBy">[] = [];
  let total = 0;
  for (const { article } of readFeed(world, project)) {
    diagnostics.push(...article.diagnostics);
    if (!article.ok) continue;
    total += 1;
    const { id, name, metadata, text, sha256 } = article.value;
    const { title, publisher, published, replaces } = metadata;
    if (replaces !== undefined) replacedBy.set(replaces, id);
    if (!passesFilter(article.value, filter)) continue;
    const words = text.split(/\s+/).length;
    found.push({ id, path: name, title, publisher, published, words, sha256, replaces, briefs: briefs.get(id) ?? [] });
  }
  const articles = found
    .map((article) => ({ ...article, replacedBy: replacedBy.get(article.id) }))
    .toSorted((left, right) => order(right.published ?? "", left.published ?? "") || order(left.id, right.id));
  return { articles, total, diagnostics };
}

/** By code unit, so that the order is the same on every machine. */
function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
