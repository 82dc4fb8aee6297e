import type { Brief } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { assembleBrief, groundOf } from "./assemble-brief.ts";
import type { Assessed } from "./assess-passages.ts";
import { chooseBottomLine } from "./choose-bottom-line.ts";
import { type Chosen, chooseStatements } from "./choose-statements.ts";
import { type DraftLimits, draftLimits } from "./draft-limits.ts";
import { hasSectionRules } from "./has-section-rules.ts";
import { weighArticle } from "./weigh-article.ts";

/** A draft of a brief, and what it was chosen from. */
export interface Draft {
  readonly brief: Brief;
  /** Every passage of the article with its judgement, in order. */
  readonly passages: readonly Assessed[];
  /** Those that can be statements at all. */
  readonly candidates: readonly Assessed[];
  readonly bottomLine: readonly Assessed[];
  /** The statements in the order in which they were picked. */
  readonly chosen: readonly Chosen[];
}

/**
 * Returns a draft of a brief in the article's own words: sentences picked and put in sections by rules, each with
 * the passage it is. It judges nothing; the author checks it, shortens it and adds what follows.
 */
export function deriveDraft(article: Article, limits: DraftLimits = draftLimits): Result<Draft> {
  const file = { source: { name: article.name, text: "" }, start: 0, end: 0 };
  const { headlines, passages, candidates } = weighArticle(article, limits);
  const bottomLine = chooseBottomLine(candidates, limits);
  const chosen = chooseStatements(candidates, bottomLine, limits);
  if (bottomLine.length === 0 && chosen.length === 0) return failure(diagnose("nothing-to-derive", file, {}));
  const brief = assembleBrief(groundOf(article, headlines), { bottomLine, chosen }, limits);
  const draft = { brief, passages, candidates, bottomLine, chosen };
  const { language } = article;
  return resultOf(draft, hasSectionRules(language) ? [] : [diagnose("language-without-rules", file, { language })]);
}
