import { expect, test } from "vitest";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { explainDraft } from "../../src/derive/explain-draft.ts";
import { articleOf, harbourReport } from "./article-of.ts";

const draft = deriveDraft(articleOf(harbourReport));
const explained = draft.ok ? explainDraft(draft.value) : [];

function becameOf(start: string): readonly [string | null, string] {
  const found = explained.find(({ text }) => text.startsWith(start));
  return found === undefined ? [null, "not a sentence"] : [found.taken, found.why];
}

test.each([
  ["The port of Lindholm said", "bottom_line", "taken"],
  ["Lindholm has long been", "background", "taken"],
  ["I think this is a scandal", null, "left: cannot stand alone as a statement"],
  ["“We will not pay for this.", null, "left: cannot stand alone as a statement"],
])("%s", (start, taken, why) => {
  expect(becameOf(start)).toEqual([taken, why]);
});

test("every sentence is there once, with the signs it was judged by", () => {
  expect(explained.map(({ number }) => number)).toEqual(explained.map((_, index) => index + 1));
  expect(explained[0]?.signs).toContain("lead");
});
