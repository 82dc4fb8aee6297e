import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article, ArticleMetadata } from "../feed/article.ts";
import { keepHash } from "../feed/keep-hash.ts";
import { readArticle } from "../feed/read-article.ts";
import { type StoredAs, writeArticle } from "../feed/write-article.ts";
import type { World } from "../source/world.ts";
import type { FeedShelf } from "./feed-shelf.ts";
import { feedFolder } from "./project.ts";

/** What became of one article of a source. */
export interface AddReport {
  /** As it was given: a file or an address. */
  readonly source: string;
  /** `unchanged` is a source whose server says that nothing in it is. */
  readonly outcome: "new" | "changed" | "duplicate" | "unchanged" | "refused";
  /** The article's id and file in the feed; of a duplicate, the one that was there. */
  readonly id: string | undefined;
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The feed of a project as sources are added to it. */
export interface OpenFeed {
  readonly world: World;
  readonly project: string;
  readonly shelf: FeedShelf;
}

/** An article as a source holds it. */
export interface FoundArticle {
  readonly about: ArticleMetadata;
  readonly article: Article;
  /** The file it is, where it stands as it will be kept; undefined for an entry, which has no file. */
  readonly file: string | undefined;
}

/** Keeps an article in the feed, unless it is there: a change beside the earlier text, under a number. */
export function storeArticle({ world, project, shelf }: OpenFeed, source: string, found: FoundArticle): AddReport {
  const { article } = found;
  const same = shelf.findSame(article);
  if (same !== undefined) return { source, outcome: "duplicate", id: same.id, path: same.name, diagnostics: [] };
  const earlier = shelf.findEarlier(article);
  const id = shelf.freeId(earlier === undefined ? article.id : shelf.firstOf(earlier).id);
  const path = join(feedFolder(project), `${id}.md`);
  const text = fileFor(found, { id, replaces: earlier?.id }, article.sha256);
  const stored = readArticle({ name: path, text });
  if (!stored.ok) return refused(source, stored.diagnostics);
  world.writeAtomic(path, Buffer.from(text));
  const { text: _, ...head } = stored.value;
  shelf.put(head);
  if (earlier === undefined) return { source, outcome: "new", id, path, diagnostics: stored.diagnostics };
  const briefs = shelf.briefsOn(earlier.id);
  const changed = diagnose("article-text-changed", undefined, { id, replaces: earlier.id, briefs });
  return { source, outcome: "changed", id, path, diagnostics: [...stored.diagnostics, changed] };
}

type Names = Pick<StoredAs, "id" | "replaces">;

/** A file that is an article keeps its head as its author wrote it, comments and all, unless its name changes. */
function fileFor({ about, article, file }: FoundArticle, { id, replaces }: Names, sha256: string): string {
  if (file !== undefined && id === article.id && replaces === undefined) {
    const kept = keepHash(file, sha256);
    if (readArticle({ name: article.name, text: kept }).ok) return kept;
  }
  return writeArticle(about, article.text, { id, replaces, sha256 });
}

/** Returns the report of what is not kept. */
export function refused(source: string, diagnostics: readonly Diagnostic[]): AddReport {
  return { source, outcome: "refused", id: undefined, path: undefined, diagnostics };
}
