import { deriveDraft } from "../derive/derive-draft.ts";
import { type Explanation, explainDraft } from "../derive/explain-draft.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { World } from "../source/world.ts";
import { readArticleFile } from "./read-feed.ts";

/** What became of each sentence of one article; none where the article gives no draft. */
export interface ExplainedArticle {
  readonly article: string;
  readonly sentences: readonly Explanation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns what a draft of an article would take and leave. Nothing is written. */
export function explainArticle(world: World, path: string): ExplainedArticle {
  const failed = (diagnostics: readonly Diagnostic[]) => ({ article: path, sentences: [], diagnostics });
  const bytes = world.readBytes(path);
  if (bytes === undefined) return failed([diagnose("file-not-found", undefined, { path, suggestion: undefined })]);
  const article = readArticleFile(path, bytes);
  if (!article.ok) return failed(article.diagnostics);
  const draft = deriveDraft(article.value);
  const diagnostics = [...article.diagnostics, ...draft.diagnostics];
  return draft.ok ? { article: path, sentences: explainDraft(draft.value), diagnostics } : failed(diagnostics);
}
