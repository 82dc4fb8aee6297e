import { basename, join } from "node:path";
import { deriveDraft } from "../derive/derive-draft.ts";
import { reviewNotes } from "../derive/review-notes.ts";
import { noteSource } from "../derive/source-notes.ts";
import { writeDraft } from "../derive/write-draft.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/span.ts";
import type { Article } from "../feed/article.ts";
import { readArticle } from "../feed/read-article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import { loadFeed } from "./load-feed.ts";
import { feedFolder, projectOf } from "./project.ts";

/** Which articles to derive drafts from, and where to. */
export interface DeriveOrder {
  readonly articles: readonly string[];
  readonly output: string;
  /** True: a draft that is already there and differs is replaced. */
  readonly replace: boolean;
}

/** What became of one article. */
export interface DraftReport {
  readonly article: string;
  readonly draft: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Derives a draft from each article and keeps the article in the feed of the draft's project, so that the draft builds
 * at once and its quotes can be checked for as long as it lives. Nothing that is already there is overwritten unasked.
 */
export function deriveDrafts(
  world: World,
  order: DeriveOrder,
  onReport: (report: DraftReport, done: number) => void,
): readonly DraftReport[] {
  const project = projectOf(join(order.output, "draft.yaml"), world.absolute(order.output));
  const kept = new Map(loadFeed(world, project).articles);
  const drafts = new Set<string>();
  return order.articles.map((path, index) => {
    const report = draftArticle(world, order, path, { folder: feedFolder(project), kept, drafts });
    onReport(report, index + 1);
    return report;
  });
}

/** The feed that drafts rest on, and the drafts of this run. */
interface Shelf {
  readonly folder: string;
  readonly kept: Map<string, Article>;
  readonly drafts: Set<string>;
}

function draftArticle(world: World, order: DeriveOrder, path: string, shelf: Shelf): DraftReport {
  const bytes = world.readBytes(path);
  if (bytes === undefined) {
    return failed(path, [diagnose("file-not-found", undefined, { path, suggestion: undefined })]);
  }
  const source = decodeText(path, bytes, "lenient");
  if (!source.ok) return failed(path, source.diagnostics);
  const article = readArticle(source.value);
  if (!article.ok) return failed(path, article.diagnostics);
  const derived = deriveDraft(article.value);
  const diagnostics = [...source.diagnostics, ...article.diagnostics, ...derived.diagnostics];
  if (!derived.ok) return failed(path, diagnostics);
  const draft = join(order.output, `${basename(path).replace(/\.[^.]*$/, "")}.yaml`);
  const text = Buffer.from(writeDraft(derived.value.brief, noteSource(article.value), reviewNotes(derived.value)));
  const refused = [
    ...refuseDraft(world, order, draft, text, shelf),
    ...refuseArticle(world, article.value, source.value, shelf),
  ];
  if (refused.length > 0) return failed(path, [...diagnostics, ...refused]);
  keepArticle(world, article.value, source.value, shelf);
  world.writeAtomic(draft, text);
  shelf.drafts.add(draft);
  return { article: path, draft, diagnostics };
}

function failed(article: string, diagnostics: readonly Diagnostic[]): DraftReport {
  return { article, draft: undefined, diagnostics };
}

function refuseDraft(
  world: World,
  order: DeriveOrder,
  draft: string,
  text: Uint8Array,
  shelf: Shelf,
): readonly Diagnostic[] {
  if (shelf.drafts.has(draft)) return [diagnose("draft-collision", undefined, { draft })];
  const before = order.replace ? undefined : world.readBytes(draft);
  if (before === undefined || Buffer.compare(before, text) === 0) return [];
  return [diagnose("brief-exists", undefined, { path: draft })];
}

/** Neither another article under the same id nor a file under the same name is ever overwritten. */
function refuseArticle(world: World, article: Article, source: SourceText, shelf: Shelf): readonly Diagnostic[] {
  const kept = shelf.kept.get(article.id);
  if (kept?.sha256 === article.sha256) return [];
  const path = kept?.name ?? articlePath(article, source, shelf);
  if (kept === undefined && world.readBytes(path) === undefined) return [];
  return [diagnose("article-differs", { source, start: 0, end: 0 }, { id: article.id, path })];
}

function articlePath(article: Article, source: SourceText, shelf: Shelf): string {
  return join(shelf.folder, article.id + (/\.md$/i.test(source.name) ? ".md" : ".txt"));
}

function keepArticle(world: World, article: Article, source: SourceText, shelf: Shelf): void {
  if (shelf.kept.has(article.id)) return;
  const path = articlePath(article, source, shelf);
  world.writeAtomic(path, Buffer.from(source.text));
  shelf.kept.set(article.id, { ...article, name: path });
}
