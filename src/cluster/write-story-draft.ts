import type { Statement } from "../brief/brief-schema.ts";
import { reviewNotes } from "../derive/review-notes.ts";
import { statementNotes } from "../derive/statement-notes.ts";
import { writeArticleDraft } from "../derive/write-article-draft.ts";
import { writeDraft } from "../derive/write-draft.ts";
import { dayOfArticle } from "./day-of-article.ts";
import type { StoryDraft } from "./derive-story.ts";
import type { Story } from "./group-stories.ts";
import { noteStory } from "./note-story.ts";

/** Returns the draft of a story as the text of its YAML file, with all that its author should look at. */
export function writeStoryDraft(story: Story, draft: StoryDraft): string {
  const { brief, disagreements } = draft;
  const [first, ...others] = story.members.map(({ origin }) => origin);
  if (first !== undefined && others.length === 0 && first.copies.length === 0) {
    return writeArticleDraft(first.article, draft);
  }
  const articles = new Map(story.members.map(({ origin: { article } }) => [article.id, article]));
  const articleBySource = new Map(brief.sources.map(({ id, article }) => [id, articles.get(article)]));
  /* A statement has the words of its first quote; those of the others only bear it out. */
  const writtenIn = ({ evidence }: Statement) => {
    const article = articleBySource.get(evidence?.[0]?.source ?? "");
    return article === undefined ? undefined : { article, today: dayOfArticle(article) };
  };
  const reviews = [...reviewNotes(draft), ...statementNotes(brief, writtenIn)];
  return writeDraft(brief, noteStory(story, disagreements), reviews);
}
