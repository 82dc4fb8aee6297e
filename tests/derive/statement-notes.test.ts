import { expect, test } from "vitest";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { statementNotes } from "../../src/derive/statement-notes.ts";
import { writeArticleDraft } from "../../src/derive/write-article-draft.ts";
import type { ArticleMetadata } from "../../src/feed/article.ts";
import { articleOf } from "./article-of.ts";

const text = `The council of Birch voted last week to close two of its five schools by 2027.

Officials said the number of pupils fell from 2,400 to 1,650 in ten years.`;

function wordsOfNotes(metadata: ArticleMetadata): readonly string[] {
  const article = articleOf(text, metadata);
  const draft = deriveDraft(article);
  return draft.ok
    ? statementNotes(draft.value.brief, () => ({ article, today: article.metadata.published })).map(
        ({ words }) => words,
      )
    : [];
}

test("a statement says what its author must look at: a day that is to be counted, someone without a name", () => {
  expect(wordsOfNotes({ published: "2025-03-03" })).toEqual([
    "review: “last week” counts from 2025-03-03",
    "review: rests on a source without a name",
  ]);
  expect(wordsOfNotes({})[0]).toBe("review: “last week” counts from a date that is not recorded");
});

test("a paraphrased statement lists its odd phrases; the words stay the article's", () => {
  const odd = `${text}\n\nThe White Home and the Related Press spoke of synthetic intelligence in the schools of the town.`;
  const article = articleOf(odd);
  const draft = deriveDraft(article);
  const written = draft.ok ? writeArticleDraft(article, draft.value) : "";
  const note = /# (review: “White Home” is usually [\s\S]*?)\n {2}- text: ([\s\S]*?)\n {4}evidence/.exec(written);
  expect(note?.[1]?.replaceAll(/\n {2}#\s+/g, " ")).toBe(
    "review: “White Home” is usually “White House”; “Related Press” is usually “Associated Press”; “synthetic intelligence” is usually “artificial intelligence”",
  );
  expect(note?.[2]).toContain("The White Home and the Related Press");
});
