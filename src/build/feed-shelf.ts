import { join } from "node:path";
import type { Article } from "../feed/article.ts";
import type { World } from "../source/world.ts";
import { briefsByArticle } from "./briefs-by-article.ts";
import { type ArticleHead, indexFeed } from "./index-feed.ts";
import { feedFolder } from "./project.ts";

/** A project's feed as it fills: what is in it is looked up, and never gone through. */
export interface FeedShelf {
  /** Returns the article that has this text under this headline. */
  readonly findSame: (article: Article) => ArticleHead | undefined;
  /** Returns the latest text of the article of which this is a change. */
  readonly findEarlier: (article: Article) => ArticleHead | undefined;
  /** Returns the first text of an article: its id is the one that numbers are added to. */
  readonly firstOf: (head: ArticleHead) => ArticleHead;
  /** Returns an id that no article or file has: the one wanted, or that with a number. */
  readonly freeId: (wanted: string) => string;
  readonly has: (id: string) => boolean;
  readonly put: (head: ArticleHead) => void;
  /** Returns the briefs that rest on an article; they are read when this is first asked. */
  readonly briefsOn: (id: string) => readonly string[];
}

/** Returns the shelf of a project, its feed read once. */
export function openShelf(world: World, project: string): FeedShelf {
  const heads = new Map<string, ArticleHead>();
  const replacedBy = new Map<string, string>();
  const byKey = new Map<string, ArticleHead[]>();
  let restingOn: ReadonlyMap<string, readonly string[]> | undefined;
  const put = (head: ArticleHead) => {
    heads.set(head.id, head);
    if (head.metadata.replaces !== undefined) replacedBy.set(head.metadata.replaces, head.id);
    for (const key of [`text ${head.sha256}`, ...identitiesOf(head)]) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [head]);
      else known.push(head);
    }
  };
  for (const head of indexFeed(world, project, { since: "", match: "" }).heads.values()) put(head);
  const numbers = new Map<string, number>();
  const taken = (id: string) => heads.has(id) || world.readBytes(join(feedFolder(project), `${id}.md`)) !== undefined;
  return {
    findSame: (article) => byKey.get(`text ${article.sha256}`)?.find((other) => isOneHeadline(other, article)),
    findEarlier: (article) => {
      const known = identitiesOf(article).flatMap((key) => byKey.get(key) ?? []);
      const other = known.find((head) => isSameArticle(head, article));
      return other === undefined ? undefined : endOf(other, ({ id }) => heads.get(replacedBy.get(id) ?? ""));
    },
    firstOf: (head) => endOf(head, ({ metadata }) => heads.get(metadata.replaces ?? "")),
    freeId: (wanted) => numbered(wanted, taken, numbers),
    has: (id) => heads.has(id),
    put,
    briefsOn: (id) => {
      restingOn ??= briefsByArticle(world, join(project, "briefs"));
      return restingOn.get(id) ?? [];
    },
  };
}

/** Follows a chain to its end; one that leads back into itself, made by hand, ends where it began again. */
function endOf(head: ArticleHead, next: (head: ArticleHead) => ArticleHead | undefined): ArticleHead {
  const seen = new Set([head]);
  let last = head;
  for (let after = next(head); after !== undefined && !seen.has(after); after = next(after)) {
    seen.add(after);
    last = after;
  }
  return last;
}

/**
 * Names are lower case, so that none collides with another where case does not count. The last number of each name is
 * kept: ten thousand entries of one headline would try fifty million.
 */
function numbered(wanted: string, taken: (id: string) => boolean, numbers: Map<string, number>): string {
  if (!taken(wanted)) return wanted;
  const base = wanted.slice(0, 74).replace(/-+$/, "");
  let number = (numbers.get(base) ?? 1) + 1;
  while (taken(`${base}-${number}`)) number += 1;
  numbers.set(base, number);
  return `${base}-${number}`;
}

/** The keys under which an article can be found again: all that two texts of one article can have in common. */
function identitiesOf({ id, metadata: { url, guid, publisher } }: ArticleHead): readonly string[] {
  return [
    ...(url === undefined ? [] : [`url ${url}`]),
    ...(guid === undefined ? [] : [`guid ${publisher ?? ""} ${guid}`]),
    ...(url === undefined && guid === undefined ? [`id ${id}`] : []),
  ];
}

/** Entries of many feeds share a text such as "read more"; only under one headline are they one article. */
function isOneHeadline(left: ArticleHead, right: ArticleHead): boolean {
  const titles = [left.metadata.title, right.metadata.title];
  return isSameArticle(left, right) || titles.includes(undefined) || titles[0] === titles[1];
}

/**
 * The same address, the same name in its feed, or, where neither has any of these, the same id: another text under it
 * is a change, not another article.
 */
function isSameArticle(left: ArticleHead, right: ArticleHead): boolean {
  const [one, other] = [left.metadata, right.metadata];
  if (one.url !== undefined && other.url !== undefined) return one.url === other.url;
  if (one.guid !== undefined && other.guid !== undefined) {
    return one.guid === other.guid && one.publisher === other.publisher;
  }
  return isNameless(left) && isNameless(right) && left.id === right.id;
}

function isNameless({ metadata }: ArticleHead): boolean {
  return metadata.url === undefined && metadata.guid === undefined;
}
