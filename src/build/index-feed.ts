import type { Article } from "../feed/article.ts";
import { type FeedFilter, passesFilter } from "../feed/feed-filter.ts";
import type { World } from "../source/world.ts";
import { type FeedFile, readFeed } from "./read-feed.ts";

/** An article without its text: what is kept of each, however many there are. */
export type ArticleHead = Omit<Article, "text">;

/** A feed without its texts. */
export interface FeedIndex {
  readonly heads: ReadonlyMap<string, ArticleHead>;
  /** The id of the article that changes another, by the id of the other. */
  readonly replacedBy: ReadonlyMap<string, string>;
  /** The ids of the articles that a filter means, in the order of their files. */
  readonly chosen: readonly string[];
  /** Files in which there is no article that can be used. */
  readonly unreadable: readonly FeedFile[];
}

/** Returns what there is in a project's feed, read once, with the texts let go. */
export function indexFeed(world: World, project: string, filter: FeedFilter): FeedIndex {
  const heads = new Map<string, ArticleHead>();
  const replacedBy = new Map<string, string>();
  const chosen: string[] = [];
  const unreadable: FeedFile[] = [];
  for (const file of readFeed(world, project)) {
    if (!file.article.ok) {
      unreadable.push(file);
      continue;
    }
    const { text: _, ...head } = file.article.value;
    heads.set(head.id, head);
    const { replaces } = head.metadata;
    if (replaces !== undefined) replacedBy.set(replaces, head.id);
    if (passesFilter(file.article.value, filter)) chosen.push(head.id);
  }
  return { heads, replacedBy, chosen, unreadable };
}
