import { noteLanguage } from "../derive/has-section-rules.ts";
import { noteSource, singleSourceNote } from "../derive/source-notes.ts";
import type { Article } from "../feed/article.ts";
import { dayOfArticle } from "./day-of-article.ts";
import type { Disagreement } from "./find-disagreements.ts";
import type { Story, StoryMember } from "./group-stories.ts";
import { nameSources } from "./name-sources.ts";

const mostNames = 4;

/**
 * Returns what the author of a draft should know of its articles, one plain sentence or two each: which they are and
 * why they were taken for one story, which copies were left out, where they disagree, and the notes on each as a source.
 */
export function noteStory({ members }: Story, disagreements: readonly Disagreement[]): readonly string[] {
  const articles = members.map(({ origin }) => origin.article);
  const ids = nameSources(articles).map(({ id }) => id);
  const copies = members.flatMap(({ origin }, index) =>
    origin.copies.map(
      ({ article, shared }) =>
        `Copy: ${nameOf(article)} prints ${inPercent(shared)} of its words as ${ids[index]} does; it counts as no source of its own.`,
    ),
  );
  const language = noteLanguage(articles[0]?.language ?? "en");
  if (members.length === 1)
    return [
      ...language,
      ...copies,
      ...articles.flatMap((article) => noteSource(article, dayOfArticle(article))),
      singleSourceNote,
    ];
  return [
    ...language,
    `Made from ${articles.length} articles on one story: ${ids.join(", ")}. A statement lists every one that bears it out.`,
    ...members.slice(1).map((member, index) => groupingNote(member, ids[index + 1] ?? "", ids[0] ?? "")),
    ...copies,
    ...disagreements.map((one) => disputeNote(one, ids)),
    ...articles.flatMap((article, index) =>
      noteSource(article, dayOfArticle(article)).map((note) => `${ids[index]}: ${note}`),
    ),
  ];
}

function disputeNote({ versions }: Disagreement, ids: readonly string[]): string {
  const numbers = versions.map((version) => {
    const origins = version.map(({ article }) => ids[article]).join(", ");
    return `“${version[0]?.figure.figure.written}” (${origins})`;
  });
  return `Disputed: ${numbers.join(", ")} for one thing; check each statement, and the title, that gives one of them.`;
}

function groupingNote({ likeness, shared }: StoryMember, id: string, central: string): string {
  const names = shared.slice(0, mostNames);
  const both = names.length === 0 ? "" : `; both name ${names.join(", ")}`;
  return `Grouped: ${id} is ${inPercent(likeness)} like ${central}${both}.`;
}

function nameOf({ id, metadata }: Article): string {
  return metadata.publisher === undefined ? id : `${id} (${metadata.publisher})`;
}

/** Returns a share as a whole number of hundredths. */
export function inPercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
