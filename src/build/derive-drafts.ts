import { deriveDraft } from "../derive/derive-draft.ts";
import { reviewNotes } from "../derive/review-notes.ts";
import { noteSource } from "../derive/source-notes.ts";
import { writeDraft } from "../derive/write-draft.ts";
import type { World } from "../source/world.ts";
import { type DraftReport, refused } from "./draft-report.ts";
import { type DraftPlace, type DraftShelf, draftPath, openShelf, shelveDraft } from "./draft-shelf.ts";
import { loadArticleFile } from "./load-article-file.ts";

/** Derives a draft from each article file, and keeps the article in the feed of the draft's project. */
export function deriveDrafts(
  world: World,
  articles: readonly string[],
  place: DraftPlace,
  onReport: (report: DraftReport, done: number) => void,
): readonly DraftReport[] {
  const shelf = openShelf(place);
  return articles.map((path, index) => {
    const report = draftArticle(world, path, shelf);
    onReport(report, index + 1);
    return report;
  });
}

function draftArticle(world: World, path: string, shelf: DraftShelf): DraftReport {
  const file = loadArticleFile(world, path);
  if (!file.ok) return refused(path, file.diagnostics);
  const { article } = file.value;
  const derived = deriveDraft(article);
  const diagnostics = [...file.diagnostics, ...derived.diagnostics];
  if (!derived.ok) return refused(path, diagnostics);
  const draft = draftPath(shelf.output, path);
  const yaml = writeDraft(derived.value.brief, noteSource(article), reviewNotes(derived.value));
  const inTheWay = shelveDraft(world, shelf, draft, yaml, [file.value]);
  if (inTheWay.length > 0) return refused(path, [...diagnostics, ...inTheWay]);
  return { kind: "drafted", article: path, draft, diagnostics };
}
