import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { FeedEntry } from "../feed/feed-entry.ts";
import { readArticle } from "../feed/read-article.ts";
import { readSource } from "../feed/read-source.ts";
import { writeArticle } from "../feed/write-article.ts";
import { slugOf, slugOfFile } from "../source/slug.ts";
import type { World } from "../source/world.ts";
import { briefsByArticle } from "./briefs-by-article.ts";
import { loadFeed } from "./load-feed.ts";
import { feedFolder } from "./project.ts";

/** What became of one article of a source. */
export interface AddReport {
  readonly source: string;
  readonly outcome: "new" | "changed" | "duplicate" | "refused";
  /** The article's id and file in the feed; of a duplicate, the one that was there. */
  readonly id: string | undefined;
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds the articles of sources to a project's feed, each once; one that is refused never stops the others. */
export function addToFeed(
  world: World,
  project: string,
  sources: readonly string[],
  onReport: (report: AddReport, done: number) => void,
): readonly AddReport[] {
  const shelf: Shelf = { world, project, articles: new Map(loadFeed(world, project).articles), restingOn: undefined };
  return sources.flatMap((source, index) => {
    const reports = addSource(shelf, source);
    for (const report of reports) onReport(report, index + 1);
    return reports;
  });
}

/** The feed as it fills. */
interface Shelf {
  readonly world: World;
  readonly project: string;
  readonly articles: Map<string, Article>;
  /** Briefs by the article they rest on; read when an article has changed. */
  restingOn: ReadonlyMap<string, readonly string[]> | undefined;
}

function addSource(shelf: Shelf, source: string): readonly AddReport[] {
  const refused = (...diagnostics: readonly Diagnostic[]): readonly AddReport[] => [
    { source, outcome: "refused", id: undefined, path: undefined, diagnostics },
  ];
  if (/^[a-z]{2,}:\/\//i.test(source)) return refused(diagnose("address-not-read", undefined, { address: source }));
  const bytes = shelf.world.readBytes(source);
  if (bytes === undefined)
    return refused(diagnose("file-not-found", undefined, { path: source, suggestion: undefined }));
  const content = readSource(source, bytes);
  if (!content.ok) return refused(...content.diagnostics);
  const reports =
    content.value.kind === "article"
      ? [addArticle(shelf, source, content.value.text)]
      : content.value.entries.map((entry) => addEntry(shelf, source, entry));
  const [first, ...rest] = reports;
  if (first === undefined) return refused(...content.diagnostics, noEntries(source));
  return [{ ...first, diagnostics: [...content.diagnostics, ...first.diagnostics] }, ...rest];
}

function noEntries(source: string): Diagnostic {
  return diagnose("no-article-found", { source: { name: source, text: "" }, start: 0, end: 0 }, { kind: "feed" });
}

/** A text that is an article as it stands is kept as it stands, under its own name. */
function addArticle(shelf: Shelf, source: string, text: string): AddReport {
  const read = readArticle({ name: source, text });
  if (!read.ok) return refusedWith(source, read.diagnostics);
  return store(shelf, source, read.value, (id, replaces) =>
    id === read.value.id && replaces === undefined
      ? text
      : writeArticle({ ...nothingKnown, ...read.value.metadata, text: read.value.text }, { id, replaces }),
  );
}

const nothingKnown: FeedEntry = {
  title: undefined,
  text: "",
  author: undefined,
  publisher: undefined,
  published: undefined,
  url: undefined,
  guid: undefined,
  language: undefined,
};

function addEntry(shelf: Shelf, source: string, entry: FeedEntry): AddReport {
  const title = entry.title?.trim() ?? "";
  if (entry.text.trim() === "") return refusedWith(source, [diagnose("entry-without-text", undefined, { title })]);
  const id = title === "" ? slugOfFile(source) : slugOf(title);
  const read = readArticle({ name: source, text: writeArticle(entry, { id, replaces: undefined }) });
  if (!read.ok) return refusedWith(source, read.diagnostics);
  return store(shelf, source, read.value, (stored, replaces) => writeArticle(entry, { id: stored, replaces }));
}

function refusedWith(source: string, diagnostics: readonly Diagnostic[]): AddReport {
  return { source, outcome: "refused", id: undefined, path: undefined, diagnostics };
}

function store(
  shelf: Shelf,
  source: string,
  article: Article,
  write: (id: string, replaces: string | undefined) => string,
): AddReport {
  const known = [...shelf.articles.values()];
  const same = known.find((other) => other.sha256 === article.sha256 && isOneHeadline(other, article));
  if (same !== undefined) {
    return { source, outcome: "duplicate", id: same.id, path: same.name, diagnostics: [] };
  }
  const earlier = known.findLast((other) => isSameArticle(other, article));
  const id = freeId(shelf, earlier === undefined ? article.id : firstOf(shelf, earlier).id);
  const path = join(feedFolder(shelf.project), `${id}.md`);
  const text = write(id, earlier?.id);
  const stored = readArticle({ name: path, text });
  if (!stored.ok) return refusedWith(source, stored.diagnostics);
  shelf.world.writeAtomic(path, Buffer.from(text));
  shelf.articles.set(id, stored.value);
  if (earlier === undefined) return { source, outcome: "new", id, path, diagnostics: stored.diagnostics };
  const briefs = briefsOn(shelf, earlier.id);
  const changed = diagnose("article-text-changed", undefined, { id, replaces: earlier.id, briefs });
  return { source, outcome: "changed", id, path, diagnostics: [...stored.diagnostics, changed] };
}

/** Entries of many feeds share a text such as "read more"; only under one headline are they one article. */
function isOneHeadline(left: Article, right: Article): boolean {
  const titles = [left.metadata.title, right.metadata.title];
  return isSameArticle(left, right) || titles.includes(undefined) || titles[0] === titles[1];
}

/**
 * The same address, the same name in its feed, or, where neither has any of these, the same id: another text under it
 * is a change, not another article.
 */
function isSameArticle(left: Article, right: Article): boolean {
  const [one, other] = [left.metadata, right.metadata];
  if (one.url !== undefined && other.url !== undefined) return one.url === other.url;
  if (one.guid !== undefined && other.guid !== undefined) {
    return one.guid === other.guid && one.publisher === other.publisher;
  }
  return isNameless(left) && isNameless(right) && left.id === right.id;
}

function isNameless({ metadata }: Article): boolean {
  return metadata.url === undefined && metadata.guid === undefined;
}

/** Returns the article that was there before all its changes: its id is the one that numbers are added to. */
function firstOf(shelf: Shelf, article: Article): Article {
  const earlier = shelf.articles.get(article.metadata.replaces ?? "");
  return earlier === undefined || earlier === article ? article : firstOf(shelf, earlier);
}

/** Names are lower case, so that none collides with another where case does not count. */
function freeId(shelf: Shelf, wanted: string): string {
  const base = wanted.slice(0, 74).replace(/-+$/, "");
  const taken = (id: string) =>
    shelf.articles.has(id) || shelf.world.readBytes(join(feedFolder(shelf.project), `${id}.md`)) !== undefined;
  if (!taken(wanted)) return wanted;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function briefsOn(shelf: Shelf, id: string): readonly string[] {
  shelf.restingOn ??= briefsByArticle(shelf.world, join(shelf.project, "briefs"));
  return shelf.restingOn.get(id) ?? [];
}
