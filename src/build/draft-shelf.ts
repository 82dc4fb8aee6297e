import { basename, join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/span.ts";
import type { World } from "../source/world.ts";
import { briefsByArticle } from "./briefs-by-article.ts";
import type { ArticleHead } from "./index-feed.ts";
import type { ArticleFile } from "./load-article-file.ts";
import { feedFolder } from "./project.ts";

/** Which brief takes up an article in place of a new draft: the one that rests on it, a certain one, or none. */
export type TakenUpBy =
  | { readonly kind: "brief on it" | "none" }
  | { readonly kind: "named brief"; readonly path: string };

/** Where drafts are written to. */
export interface DraftPlace {
  readonly output: string;
  /** True: a draft that is already there and differs is replaced. */
  readonly replace: boolean;
  readonly takenUpBy: TakenUpBy;
  /** The project of the drafts: its feed keeps their articles. */
  readonly project: string;
  /** What its feed holds, by id. */
  readonly heads: ReadonlyMap<string, ArticleHead>;
}

/** The feed that drafts rest on as it fills, and the drafts of this run. */
export interface DraftShelf extends DraftPlace {
  readonly kept: Map<string, ArticleHead>;
  readonly drafts: Set<string>;
  /** The briefs of the folder by the id of each article they rest on; read when it is first asked for. */
  resting: Map<string, string[]> | undefined;
}

/** Returns the shelf of a run before anything is written. */
export function openShelf(place: DraftPlace): DraftShelf {
  return { ...place, kept: new Map(place.heads), drafts: new Set(), resting: undefined };
}

/** Returns the file of the draft that is made from an article's file. */
export function draftPath(output: string, article: string): string {
  return join(output, `${basename(article).replace(/\.[^.]*$/, "")}.yaml`);
}

/**
 * Writes a draft, and keeps its articles in the feed of its project, so that the draft builds at once and its quotes
 * can be checked for as long as it lives. Returns what is in the way, in which case nothing is written: neither a
 * draft nor an article that is already there is overwritten unasked.
 */
export function shelveDraft(
  world: World,
  shelf: DraftShelf,
  draft: string,
  yaml: string,
  articles: readonly ArticleFile[],
): readonly Diagnostic[] {
  const text = Buffer.from(yaml);
  const refused = refuseDraft(world, draft, text, shelf);
  const inTheWay = refused.length > 0 ? refused : shelveArticles(world, shelf, articles);
  if (inTheWay.length > 0) return inTheWay;
  world.writeAtomic(draft, text);
  shelf.drafts.add(draft);
  for (const { article } of articles) addResting(shelf, article.id, draft);
  return [];
}

/** Keeps articles in the feed; returns what is in the way, in which case none is kept. */
export function shelveArticles(
  world: World,
  shelf: DraftShelf,
  articles: readonly Pick<ArticleFile, "article" | "source">[],
): readonly Diagnostic[] {
  const files = articles.map(({ article: { text: _, ...head }, source }) => ({ head, source }));
  const inTheWay = files.flatMap(({ head, source }) => refuseArticle(world, head, source, shelf));
  if (inTheWay.length > 0) return inTheWay;
  for (const { head, source } of files) keepArticle(world, head, source, shelf);
  return [];
}

/** Returns the briefs of the folder for drafts that rest on any of the articles, each once, those of this run too. */
export function briefsRestingOn(world: World, shelf: DraftShelf, ids: readonly string[]): readonly string[] {
  shelf.resting ??= new Map(Array.from(briefsByArticle(world, shelf.output), ([id, briefs]) => [id, [...briefs]]));
  const { resting } = shelf;
  return [...new Set(ids.flatMap((id) => resting.get(id) ?? []))];
}

function addResting({ resting }: DraftShelf, id: string, brief: string): void {
  const briefs = resting?.get(id);
  if (briefs === undefined) resting?.set(id, [brief]);
  else if (!briefs.includes(brief)) briefs.push(brief);
}

function refuseDraft(world: World, draft: string, text: Uint8Array, shelf: DraftShelf): readonly Diagnostic[] {
  if (shelf.drafts.has(draft)) return [diagnose("draft-collision", undefined, { draft })];
  const before = shelf.replace ? undefined : world.readBytes(draft);
  if (before === undefined || Buffer.compare(before, text) === 0) return [];
  return [diagnose("brief-exists", undefined, { path: draft })];
}

/** Neither another article under the same id nor a file under the same name is ever overwritten. */
function refuseArticle(
  world: World,
  article: ArticleHead,
  source: SourceText,
  shelf: DraftShelf,
): readonly Diagnostic[] {
  const kept = shelf.kept.get(article.id);
  if (kept?.sha256 === article.sha256) return [];
  const path = kept?.name ?? articlePath(article, source, shelf);
  if (kept === undefined && world.readBytes(path) === undefined) return [];
  return [diagnose("article-differs", { source, start: 0, end: 0 }, { id: article.id, path })];
}

function articlePath(article: ArticleHead, source: SourceText, shelf: DraftShelf): string {
  return join(feedFolder(shelf.project), article.id + (/\.md$/i.test(source.name) ? ".md" : ".txt"));
}

function keepArticle(world: World, article: ArticleHead, source: SourceText, shelf: DraftShelf): void {
  if (shelf.kept.has(article.id)) return;
  const path = articlePath(article, source, shelf);
  world.writeAtomic(path, Buffer.from(source.text));
  shelf.kept.set(article.id, { ...article, name: path });
}
