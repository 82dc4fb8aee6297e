import { expect, test } from "vitest";
import { countText, gradeOf, sumCounts } from "../src/audience/readability.ts";
import { isAboveCeiling, tlpMarkings } from "../src/brief/marking.ts";

test.each([
  // Grades worked out by hand from the published formula.
  ["The cat sat on the mat.", { sentences: 1, words: 6, syllables: 6, longest: 6 }, -1.4],
  ["The board met. It has no plan.", { sentences: 2, words: 7, syllables: 7, longest: 4 }, -2.4],
  ["Dr. Ahn counted 21.5 million records.", { sentences: 1, words: 6, syllables: 10, longest: 6 }, 6.4],
  ["A well-kept bridge lasts.", { sentences: 1, words: 4, syllables: 5, longest: 4 }, 0.7],
  ["", { sentences: 0, words: 0, syllables: 0, longest: 0 }, 0],
])("%s", (text, counts, grade) => {
  expect(countText(text, "en")).toEqual(counts);
  expect(gradeOf(counts)).toBe(grade);
});

test("several texts are graded as one", () => {
  const [one, two] = [countText("The board met.", "en"), countText("It has no plan at all.", "en")];
  expect(sumCounts([one, two])).toEqual({ sentences: 2, words: 9, syllables: 9, longest: 6 });
});

test("each marking reaches the audiences of its own ceiling and of higher ones", () => {
  const reach = tlpMarkings.map((marking) =>
    tlpMarkings.filter((ceiling) => isAboveCeiling(marking, ceiling) === false),
  );
  expect(reach.map((ceilings) => ceilings.length)).toEqual([5, 4, 3, 2, 1]);
  expect(reach[2]).toEqual(["TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]);
});

test("a marking of another scale cannot be compared", () => {
  expect(isAboveCeiling("OFFICIAL", "TLP:CLEAR")).toBeUndefined();
});
