import type { Brief } from "../brief/brief-schema.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { deriveDraft } from "./derive-draft.ts";
import { type DraftLimits, draftLimits } from "./draft-limits.ts";

/** Returns the brief of a draft alone: a brief in the article's own words, every statement with its quote. */
export function deriveBrief(article: Article, limits: DraftLimits = draftLimits): Result<Brief> {
  const draft = deriveDraft(article, limits);
  return draft.ok ? resultOf(draft.value.brief, draft.diagnostics) : draft;
}
