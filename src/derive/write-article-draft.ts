import type { Article } from "../feed/article.ts";
import type { Draft } from "./derive-draft.ts";
import { noteLanguage } from "./has-section-rules.ts";
import { reviewNotes } from "./review-notes.ts";
import { noteSource, singleSourceNote } from "./source-notes.ts";
import { statementNotes } from "./statement-notes.ts";
import { writeDraft } from "./write-draft.ts";

/** Returns the draft of one article as the text of its YAML file, with all that its author should look at. */
export function writeArticleDraft(article: Article, draft: Draft): string {
  const reviews = [
    ...reviewNotes(draft),
    ...statementNotes(draft.brief, () => ({ article, today: draft.brief.as_of })),
  ];
  return writeDraft(
    draft.brief,
    [...noteLanguage(article.language), ...noteSource(article, draft.brief.as_of), singleSourceNote],
    reviews,
  );
}
