import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupStories, mostDaysApart, type Story } from "../../src/cluster/group-stories.ts";
import type { Article } from "../../src/feed/article.ts";
import { sampleArticle, sampleArticles } from "./sample-articles.ts";

function idsOf(stories: readonly Story[]): readonly (readonly string[])[] {
  return stories.map(({ members }) => members.map(({ origin }) => origin.article.id));
}

function published(id: string, day: string | undefined): Article {
  const article = sampleArticle(id);
  const { published: _, ...metadata } = article.metadata;
  return { ...article, metadata: day === undefined ? metadata : { ...metadata, published: day } };
}

test("reports of one event make one story, the most central first; others on the same topic stay apart", () => {
  expect(idsOf(groupStories(sampleArticles()))).toEqual([
    ["flood-herald", "flood-post", "flood-radio"],
    ["flood-other-valley"],
    ["dockers-herald", "dockers-business"],
    ["tariff-gazette"],
    ["clinic-herald", "clinic-tech"],
    ["clinic-other"],
  ]);
});

test("two houses of one kind that do the same on one day make two stories", () => {
  const text = (land: string, head: string, rate: string) =>
    `The Central Bank of ${land} raised its key rate to ${rate} on Thursday. Governor ${head} said inflation had slowed in May. Economists had expected the decision, and the bank will meet again in August.`;
  const report = (id: string, words: string): Article => ({
    ...sampleArticle("flood-herald"),
    id,
    metadata: { published: "2025-06-12" },
    text: words,
  });
  const north = report("north", text("Norland", "Ines Hald", "5.25 percent"));
  const south = report("south", text("Sudland", "Pal Orsa", "3 percent"));
  const again = report(
    "again",
    "Borrowers in Norland pay more: the central bank raised its key rate to 5.25 percent on Thursday. Inflation had slowed in May, Governor Ines Hald said, and the bank will meet in August.",
  );
  expect(idsOf(groupStories([north, south, again])).map((ids) => ids.toSorted())).toEqual([
    ["again", "north"],
    ["south"],
  ]);
});

describe("days", () => {
  test.each([
    ["within a week", "2025-03-03", "2025-03-09", 1],
    ["weeks apart: what came of it is another story", "2025-03-03", "2025-03-23", 2],
    ["unknown: enough words have to agree", undefined, "2025-03-09", 1],
  ])("%s", (_, first, second, count) => {
    expect(groupStories([published("flood-herald", first), published("flood-post", second)])).toHaveLength(count);
  });

  test("a date line under the headline tells the day where nothing else does", () => {
    const undated = published("flood-post", undefined);
    const later = { ...undated, text: `Dam breaks\n\n23 March 2025\n\n${undated.text}` };
    expect(groupStories([published("flood-herald", "2025-03-03"), later])).toHaveLength(2);
  });

  test("a chain of days may be longer than two articles may lie apart", () => {
    const days = ["2025-03-03", "2025-03-07", "2025-03-11"];
    expect(mostDaysApart).toBeLessThan(8);
    const articles = ["flood-herald", "flood-post", "flood-radio"].map((id, index) => published(id, days[index]));
    expect(groupStories(articles)).toHaveLength(1);
  });
});

test("articles in two languages are no one story: a brief has one language", () => {
  const other = { ...sampleArticle("flood-post"), language: "de" };
  expect(groupStories([sampleArticle("flood-herald"), other])).toHaveLength(2);
});

test("a member says how like it is to the central article, and which names both use", () => {
  const [story] = groupStories([sampleArticle("clinic-herald"), sampleArticle("clinic-tech")]);
  expect(story?.members[0]).toMatchObject({ likeness: 1, shared: [] });
  expect(story?.members[1]?.shared).toEqual(["sarnow", "heron"]);
  expect(story?.members[1]?.likeness).toBeGreaterThan(0.36);
});

test("no articles, no stories", () => {
  expect(groupStories([])).toEqual([]);
});

describe("laws", () => {
  test("the order in which articles are given makes no difference", () => {
    const articles = sampleArticles();
    const expected = idsOf(groupStories(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(idsOf(groupStories(shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("whether two articles tell one story does not depend on a third that is like neither", () => {
    const pair = ["clinic-herald", "clinic-tech"].map(sampleArticle);
    fc.assert(
      fc.property(fc.subarray(sampleArticles().filter(({ id }) => !id.startsWith("clinic"))), (others) => {
        expect(idsOf(groupStories([...others, ...pair]))).toContainEqual(["clinic-herald", "clinic-tech"]);
      }),
      { numRuns: 30 },
    );
  });
});
