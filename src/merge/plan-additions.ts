import type { Brief, Statement } from "../brief/brief-schema.ts";
import { type DraftSection, draftSections } from "../derive/draft-limits.ts";
import { escapeMarkdown } from "../derive/escape-markdown.ts";
import { closeCallOf } from "../derive/review-notes.ts";
import { sourceEntry } from "../derive/source-entry.ts";
import { sliceOf } from "../derive/stretch.ts";
import type { NewItems } from "../derive/write-draft.ts";
import type { Article } from "../feed/article.ts";
import type { Addition } from "./find-additions.ts";

/** What an article adds to a brief: items at the end of its lists, and the brief as it then reads. */
export interface Additions {
  readonly lists: readonly NewItems[];
  readonly brief: Brief;
}

/** What is new never pushes from a full page what the author chose: of priority 3, it is the first to be left out. */
const priority = 3;

/** Returns what was found new in an article as additions to a brief, with the article as a source. */
export function planAdditions(brief: Brief, article: Article, found: readonly Addition[]): Additions {
  const source = sourceEntry(freeSourceId(brief, article.id), article);
  const sections = draftSections.map((section) => {
    const added = found.filter((one) => one.section === section);
    const values = added.map((one) => statementOf(article, one, source.id));
    const items = added.map((one, index) => ({ value: values[index], comment: commentOn(article, one) }));
    return { section, values, items };
  });
  const longer = sections
    .filter(({ values }) => values.length > 0)
    .map(({ section, values }) => [section, [...(brief[section] ?? []), ...values]] as const);
  return {
    lists: [
      { list: "sources", items: [{ value: source, comment: undefined }] },
      ...sections.map(({ section, items }) => ({ list: section, items })),
    ],
    brief: {
      ...brief,
      sources: [...brief.sources, source],
      ...(Object.fromEntries(longer) satisfies Partial<Record<DraftSection, readonly Statement[]>>),
    },
  };
}

function statementOf(article: Article, { passage: { passage } }: Addition, source: string): Statement {
  return {
    text: escapeMarkdown(passage.text),
    evidence: [{ source, quote: sliceOf(article.text, passage) }],
    priority,
  };
}

function commentOn({ id }: Article, { section, passage, after }: Addition): string {
  const call = closeCallOf(section, passage.certainty);
  return [
    `review: new in "${id}"`,
    ...(after === undefined ? [] : [`it follows “${after}”`]),
    ...(call === undefined ? [] : [call]),
  ].join("; ");
}

/** The source is called as its article is; where another source has that name, with a number. */
function freeSourceId(brief: Brief, wanted: string): string {
  const isTaken = (id: string) => brief.sources.some((source) => source.id === id);
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted.slice(0, 74).replace(/-+$/, "")}-${number}`;
  return id;
}
