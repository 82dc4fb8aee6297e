import { expect, test } from "vitest";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { reviewNotes } from "../../src/derive/review-notes.ts";
import { articleOf, harbourReport } from "./article-of.ts";

test("a statement that two sections claim is noted, at its place in the draft; a clear one is not", () => {
  const draft = deriveDraft(articleOf(harbourReport));
  if (!draft.ok) throw new Error("no draft");
  const [first] = draft.value.chosen;
  if (first === undefined) throw new Error("nothing chosen");
  const torn = { ...first.passage.certainty, key_facts: 0.42, background: 0.4 };
  const chosen = [{ ...first, section: "key_facts" as const, passage: { ...first.passage, certainty: torn } }];
  expect(reviewNotes({ ...draft.value, chosen })).toEqual([
    { section: "key_facts", index: 1, words: "review: a close call, 42% a key fact, 40% background" },
  ]);
  const sure = { ...torn, key_facts: 0.9, background: 0.05 };
  expect(
    reviewNotes({ ...draft.value, chosen: [{ ...first, passage: { ...first.passage, certainty: sure } }] }),
  ).toEqual([]);
});
