import { join } from "node:path";
import { deriveDraft } from "../derive/derive-draft.ts";
import { writeArticleDraft } from "../derive/write-article-draft.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { everything } from "../feed/feed-filter.ts";
import type { World } from "../source/world.ts";
import { asVersion } from "./article-version.ts";
import { openShelf, shelveDraft } from "./draft-shelf.ts";
import { indexFeed } from "./index-feed.ts";
import { loadArticleFile } from "./load-article-file.ts";

/**
 * Starts a brief under an id of its author's choice as the draft of an article, given as a file or by its id in the
 * feed; returns the files written. The article is kept in the feed, as for every draft.
 */
export function startBrief(world: World, project: string, id: string, from: string): Result<readonly string[]> {
  const { heads } = indexFeed(world, project, everything);
  const stored = world.readBytes(from) === undefined ? heads.get(from) : undefined;
  const loaded = loadArticleFile(world, stored?.name ?? from);
  if (!loaded.ok) return loaded;
  const file = { path: loaded.value.path, ...asVersion(world, project, heads, loaded.value) };
  const derived = deriveDraft(file.article);
  const diagnostics: readonly Diagnostic[] = [...loaded.diagnostics, ...derived.diagnostics];
  if (!derived.ok) return failure(...diagnostics);
  const output = join(project, "briefs");
  const path = join(output, `${id}.yaml`);
  if (world.readBytes(path) !== undefined) return failure(diagnose("file-exists", undefined, { path }));
  const draft = { ...derived.value, brief: { ...derived.value.brief, id } };
  const shelf = openShelf({ output, replace: false, takenUpBy: { kind: "none" }, project, heads });
  const inTheWay = shelveDraft(world, shelf, path, writeArticleDraft(file.article, draft), [file]);
  const article = shelf.kept.get(file.article.id);
  const isNew = article !== undefined && !heads.has(file.article.id);
  return resultOf([path, ...(isNew ? [article.name] : [])], [...diagnostics, ...inTheWay]);
}
