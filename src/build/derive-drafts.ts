import { join } from "node:path";
import { type Draft, deriveDraft } from "../derive/derive-draft.ts";
import { writeArticleDraft } from "../derive/write-article-draft.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Result } from "../diagnostics/result.ts";
import { idsBefore } from "../feed/article-versions.ts";
import type { World } from "../source/world.ts";
import { asVersion } from "./article-version.ts";
import { type DraftReport, refused } from "./draft-report.ts";
import {
  briefsRestingOn,
  type DraftPlace,
  type DraftShelf,
  draftPath,
  openShelf,
  shelveArticles,
  shelveDraft,
} from "./draft-shelf.ts";
import { type ArticleFile, loadArticleFile } from "./load-article-file.ts";
import { mergeIntoBrief, type Reason } from "./merge-into-brief.ts";

/**
 * Derives a draft from each article, given as a file or by its id in the feed, and keeps the article in the feed of the
 * draft's project. Where a brief rests on the article already, or on an earlier text of it, that takes up what is new.
 */
export function deriveDrafts(
  world: World,
  articles: readonly string[],
  place: DraftPlace,
  onReport: (report: DraftReport, done: number) => void,
): readonly DraftReport[] {
  const shelf = openShelf(place);
  return articles.map((article, index) => {
    const report = draftArticle(world, article, shelf);
    onReport(report, index + 1);
    return report;
  });
}

function draftArticle(world: World, operand: string, shelf: DraftShelf): DraftReport {
  const loaded = loadOperand(world, operand, shelf);
  if (!loaded.ok) return refused(operand, loaded.diagnostics);
  const { path } = loaded.value;
  const file = { path, ...asVersion(world, shelf.project, shelf.kept, loaded.value) };
  const derived = deriveDraft(file.article);
  const found = [...loaded.diagnostics, ...derived.diagnostics];
  if (!derived.ok) return refused(operand, found);
  const brief = briefFor(world, shelf, file);
  switch (brief.kind) {
    case "several":
      return refused(operand, [
        ...found,
        diagnose("several-briefs", undefined, { article: operand, briefs: brief.paths }),
      ]);
    case "one":
      return mergeArticle(world, shelf, file, derived.value, brief, found);
    case "none": {
      const draft = draftPath(shelf.output, path);
      const inTheWay = shelveDraft(world, shelf, draft, writeArticleDraft(file.article, derived.value), [file]);
      if (inTheWay.length > 0) return refused(operand, [...found, ...inTheWay]);
      return { kind: "drafted", article: operand, draft, diagnostics: found };
    }
  }
}

function loadOperand(world: World, operand: string, { kept }: DraftShelf): Result<ArticleFile> {
  const stored = kept.get(operand);
  return loadArticleFile(world, stored !== undefined && world.readBytes(operand) === undefined ? stored.name : operand);
}

/** The brief that takes up an article, where there is one. */
type BriefFor =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly path: string; readonly reason: Reason }
  | { readonly kind: "several"; readonly paths: readonly string[] };

/**
 * The brief that was named for it; the draft of its name; else the one that rests on it or an earlier text, of several
 * the draft of the earlier; else the file that is called as that draft, though it cannot be read.
 */
function briefFor(world: World, shelf: DraftShelf, { path, article }: ArticleFile): BriefFor {
  if (shelf.takenUpBy.kind === "named brief") return { kind: "one", path: shelf.takenUpBy.path, reason: "was named" };
  if (shelf.takenUpBy.kind === "none") return { kind: "none" };
  const draft = draftPath(shelf.output, path);
  if (shelf.replace || shelf.drafts.has(draft)) return { kind: "none" };
  if (world.readBytes(draft) !== undefined) return { kind: "one", path: draft, reason: "rests on it" };
  const ids = [article.id, ...idsBefore(shelf.kept, article)];
  if (!ids.some((id) => shelf.kept.has(id))) return { kind: "none" };
  const names = ids.map((id) => join(shelf.output, `${id}.yaml`));
  const resting = briefsRestingOn(world, shelf, ids);
  const named = names.find((name) => resting.includes(name)) ?? (resting.length === 1 ? resting[0] : undefined);
  if (named === undefined && resting.length > 0) return { kind: "several", paths: resting };
  const found = named ?? names.find((name) => world.readBytes(name) !== undefined);
  return found === undefined ? { kind: "none" } : { kind: "one", path: found, reason: "rests on it" };
}

function mergeArticle(
  world: World,
  shelf: DraftShelf,
  file: ArticleFile,
  draft: Draft,
  { path, reason }: { readonly path: string; readonly reason: Reason },
  found: readonly Diagnostic[],
): DraftReport {
  const merged = mergeIntoBrief(world, shelf.kept, path, reason, { article: file.article, draft });
  if (!merged.ok) return refused(file.path, [...found, ...merged.diagnostics]);
  const inTheWay = shelveArticles(world, shelf, [file]);
  if (inTheWay.length > 0) return refused(file.path, [...found, ...inTheWay]);
  world.writeAtomic(path, merged.value.bytes);
  return { kind: "merged", article: file.path, draft: path, statements: merged.value.statements, diagnostics: found };
}
