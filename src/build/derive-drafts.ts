import { basename, join } from "node:path";
import { deriveDraft } from "../derive/derive-draft.ts";
import { reviewNotes } from "../derive/review-notes.ts";
import { noteSource } from "../derive/source-notes.ts";
import { writeDraft } from "../derive/write-draft.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { readArticle } from "../feed/read-article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import type { ArticleHead } from "./index-feed.ts";
import { feedFolder } from "./project.ts";

/** Where drafts are written to. */
export interface DraftPlace {
  readonly output: string;
  /** True: a draft that is already there and differs is replaced. */
  readonly replace: boolean;
  /** The project of the drafts: its feed keeps their articles. */
  readonly project: string;
  /** What its feed holds, by id. */
  readonly heads: ReadonlyMap<string, ArticleHead>;
}

/** What became of one article. */
export type DraftReport =
  | { readonly kind: "drafted"; readonly article: string; readonly draft: string; readonly diagnostics: Diagnostics }
  | { readonly kind: "refused"; readonly article: string; readonly diagnostics: Diagnostics }
  | {
      /** Briefs rest on it already, or the feed holds a later text of it. */
      readonly kind: "skipped";
      readonly article: string;
      readonly briefs: readonly string[];
      readonly diagnostics: Diagnostics;
    };

type Diagnostics = readonly Diagnostic[];

/**
 * Derives a draft from each article file and keeps the article in the feed of the draft's project, so that the draft
 * builds at once and its quotes can be checked for as long as it lives. Nothing that is already there is overwritten
 * unasked.
 */
export function deriveDrafts(
  world: World,
  articles: readonly string[],
  place: DraftPlace,
  onReport: (report: DraftReport, done: number) => void,
): readonly DraftReport[] {
  const shelf = { ...place, kept: new Map(place.heads), drafts: new Set<string>() };
  return articles.map((path, index) => {
    const report = draftArticle(world, path, shelf);
    onReport(report, index + 1);
    return report;
  });
}

/** The feed that drafts rest on as it fills, and the drafts of this run. */
interface Shelf extends DraftPlace {
  readonly kept: Map<string, ArticleHead>;
  readonly drafts: Set<string>;
}

function draftArticle(world: World, path: string, shelf: Shelf): DraftReport {
  const bytes = world.readBytes(path);
  if (bytes === undefined) {
    return refused(path, [diagnose("file-not-found", undefined, { path, suggestion: undefined })]);
  }
  const source = decodeText(path, bytes, "lenient");
  if (!source.ok) return refused(path, source.diagnostics);
  const article = readArticle(source.value);
  if (!article.ok) return refused(path, article.diagnostics);
  const derived = deriveDraft(article.value);
  const diagnostics = [...source.diagnostics, ...article.diagnostics, ...derived.diagnostics];
  if (!derived.ok) return refused(path, diagnostics);
  const draft = draftPath(shelf.output, path);
  const text = Buffer.from(writeDraft(derived.value.brief, noteSource(article.value), reviewNotes(derived.value)));
  const { text: _, ...head } = article.value;
  const inTheWay = [...refuseDraft(world, draft, text, shelf), ...refuseArticle(world, head, source.value, shelf)];
  if (inTheWay.length > 0) return refused(path, [...diagnostics, ...inTheWay]);
  keepArticle(world, head, source.value, shelf);
  world.writeAtomic(draft, text);
  shelf.drafts.add(draft);
  return { kind: "drafted", article: path, draft, diagnostics };
}

/** Returns the file of the draft that is made from an article's file. */
export function draftPath(output: string, article: string): string {
  return join(output, `${basename(article).replace(/\.[^.]*$/, "")}.yaml`);
}

function refused(article: string, diagnostics: Diagnostics): DraftReport {
  return { kind: "refused", article, diagnostics };
}

function refuseDraft(world: World, draft: string, text: Uint8Array, shelf: Shelf): Diagnostics {
  if (shelf.drafts.has(draft)) return [diagnose("draft-collision", undefined, { draft })];
  const before = shelf.replace ? undefined : world.readBytes(draft);
  if (before === undefined || Buffer.compare(before, text) === 0) return [];
  return [diagnose("brief-exists", undefined, { path: draft })];
}

/** Neither another article under the same id nor a file under the same name is ever overwritten. */
function refuseArticle(world: World, article: ArticleHead, source: SourceText, shelf: Shelf): Diagnostics {
  const kept = shelf.kept.get(article.id);
  if (kept?.sha256 === article.sha256) return [];
  const path = kept?.name ?? articlePath(article, source, shelf);
  if (kept === undefined && world.readBytes(path) === undefined) return [];
  return [diagnose("article-differs", { source, start: 0, end: 0 }, { id: article.id, path })];
}

function articlePath(article: ArticleHead, source: SourceText, shelf: Shelf): string {
  return join(feedFolder(shelf.project), article.id + (/\.md$/i.test(source.name) ? ".md" : ".txt"));
}

function keepArticle(world: World, article: ArticleHead, source: SourceText, shelf: Shelf): void {
  if (shelf.kept.has(article.id)) return;
  const path = articlePath(article, source, shelf);
  world.writeAtomic(path, Buffer.from(source.text));
  shelf.kept.set(article.id, { ...article, name: path });
}
