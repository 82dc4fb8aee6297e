import { deriveStory } from "../cluster/derive-story.ts";
import { joiningsOf } from "../cluster/joinings-of.ts";
import { explainDraft } from "../derive/explain-draft.ts";
import type { World } from "../source/world.ts";
import type { DraftReport } from "./draft-report.ts";
import type { ExplainedArticle } from "./explain-articles.ts";
import { readStories } from "./read-stories.ts";

/** What would become of the articles of one story, under the name of the most central. */
export interface ExplainedStory extends ExplainedArticle {
  readonly joined: readonly Pick<Extract<DraftReport, { kind: "joined" }>, "article" | "to" | "how">[];
}

/** Returns the stories that articles tell, and what a draft of each would take and leave. Nothing is written. */
export function explainStories(world: World, paths: readonly string[]): readonly ExplainedStory[] {
  const { stories, refusals, fileOf } = readStories(world, paths);
  const failed = refusals.map(({ article, diagnostics }) => ({ article, sentences: [], joined: [], diagnostics }));
  const explained = stories.map((story) => {
    const [central] = story.members.map(({ origin }) => fileOf(origin.article));
    const joined = joiningsOf(story).map(({ article, to, how }) => {
      return { article: fileOf(article).path, to: fileOf(to).path, how };
    });
    const draft = deriveStory(story);
    const diagnostics = [...(central?.diagnostics ?? []), ...draft.diagnostics];
    const sentences = draft.ok ? explainDraft(draft.value) : [];
    return { article: central?.path ?? "", sentences, joined, diagnostics };
  });
  return [...failed, ...explained];
}
