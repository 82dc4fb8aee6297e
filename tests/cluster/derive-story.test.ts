import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/brief-schema.ts";
import { readBrief } from "../../src/brief/read-brief.ts";
import { checkBrief } from "../../src/check/check-brief.ts";
import { listStatements } from "../../src/check/list-statements.ts";
import { deriveStory } from "../../src/cluster/derive-story.ts";
import { groupStories } from "../../src/cluster/group-stories.ts";
import { noteStory } from "../../src/cluster/note-story.ts";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { draftLimits, draftSections } from "../../src/derive/draft-limits.ts";
import { writeDraft } from "../../src/derive/write-draft.ts";
import type { Article } from "../../src/feed/article.ts";
import { succeeded } from "../support/succeeded.ts";
import { sampleArticle, sampleArticles } from "./sample-articles.ts";

function briefsOf(articles: readonly Article[]): readonly Brief[] {
  return groupStories(articles).map((story) => succeeded(deriveStory(story)).brief);
}

function evidenceOf(brief: Brief, words: string): readonly string[] {
  const found = listStatements(brief).find(({ statement }) => statement.text.includes(words));
  return found?.statement.evidence?.map(({ source }) => source) ?? [];
}

const flood = ["flood-herald", "flood-northern", "flood-post", "flood-radio"].map(sampleArticle);

describe("a story told by three houses, and by a fourth that prints what the first wrote", () => {
  const [brief] = briefsOf(flood);
  if (brief === undefined) throw new Error("no story");

  test("names every origin as a source, called by its publisher, and the copy as none", () => {
    expect(brief.sources).toEqual([
      { id: "coast-herald", article: "flood-herald" },
      { id: "tarn-post", article: "flood-post" },
      { id: "radio-sund", article: "flood-radio" },
    ]);
  });

  test("has the title and the bottom line of the most central article, and the day of the latest", () => {
    expect(brief.title).toBe("Dam failure in the Orla valley kills 12 and cuts off three villages");
    expect(brief.bottom_line?.text).toMatch(/^A dam above the town of Orla failed/);
    expect(brief.as_of).toBe("2025-03-04");
  });

  test("lists for a statement every house that says so, each in its own words", () => {
    expect(evidenceOf(brief, "to lower the lake").toSorted()).toEqual(["coast-herald", "radio-sund", "tarn-post"]);
    expect(evidenceOf(brief, "treated 31 injured people").toSorted()).toEqual(["coast-herald", "tarn-post"]);
  });

  test("does not list a house that gives another number", () => {
    expect(evidenceOf(brief, "killed at least 12 people")).not.toContain("tarn-post");
  });

  test("asks about each number on which the houses differ, quotes both, and says which may be an update", () => {
    const asked = brief.open_questions
      ?.slice(-2)
      .map(({ text, evidence }) => [text, evidence?.map(({ source }) => source)]);
    expect(asked).toEqual([
      [
        "Sources differ: “A dam above the town of Orla failed early on Monday and killed at least 12 people” (Coast Herald, 3 March 2025; Radio Sund, 4 March 2025), “Fourteen people were killed when the Orla dam broke on Monday morning” (Tarn Post, 4 March 2025).",
        ["coast-herald", "radio-sund", "tarn-post"],
      ],
      [
        "Sources differ: “The government will pay €40 million for emergency housing and repairs” (Coast Herald, 3 March 2025; Tarn Post, 4 March 2025), “The government has promised €60 million for emergency housing and repairs” (Radio Sund, 4 March 2025).",
        ["coast-herald", "tarn-post", "radio-sund"],
      ],
    ]);
  });

  test("shows no number as a key number that is in dispute", () => {
    expect(brief.key_facts?.map(({ figure }) => figure?.value)).not.toContain("12");
    expect(brief.key_facts?.filter(({ text }) => text.startsWith("Fourteen"))).toEqual([]);
  });

  test("tells the author what was put together and why, and which copy counts for nothing", () => {
    const [story] = groupStories(flood);
    const notes = story === undefined ? [] : noteStory(story, succeeded(deriveStory(story)).disagreements);
    expect(notes[0]).toContain("3 articles on one story: coast-herald, tarn-post, radio-sund");
    expect(notes.join("\n")).toMatch(
      /Copy: flood-northern \(Northern Daily\) prints 9\d% of its words as coast-herald does/,
    );
  });
});

test("a story of one article is the draft of that article", () => {
  const article = sampleArticle("tariff-gazette");
  const [story] = groupStories([article]);
  const draft = succeeded(deriveDraft(article));
  expect(story === undefined ? undefined : succeeded(deriveStory(story))).toEqual({ ...draft, disagreements: [] });
});

test("two articles of one publisher are called by their ids", () => {
  const twice = ["flood-herald", "flood-post"].map((id) => {
    const article = sampleArticle(id);
    return { ...article, metadata: { ...article.metadata, publisher: "One House" } };
  });
  expect(briefsOf(twice)[0]?.sources.map(({ id }) => id)).toEqual(["flood-herald", "flood-post"]);
});

describe("laws", () => {
  const all = sampleArticles();
  const someArticles = fc.shuffledSubarray([...all], { minLength: 1 });

  test("the drafts do not depend on the order in which articles are given", () => {
    const expected = briefsOf(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(briefsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test("every quote is a slice of the article of its source", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        for (const brief of briefsOf(articles)) {
          const textOf = new Map(brief.sources.map(({ id, article }) => [id, sampleArticle(article).text]));
          const evidence = listStatements(brief).flatMap(({ statement }) => statement.evidence ?? []);
          expect(evidence.filter(({ source, quote }) => textOf.get(source)?.includes(quote) !== true)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("a source bears out a statement once", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        for (const { statement } of briefsOf(articles).flatMap(listStatements)) {
          const sources = statement.evidence?.map(({ source }) => source) ?? [];
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("copies, cut at any length, change nothing but what is said of them", () => {
    const original = sampleArticle("clinic-herald");
    const expected = briefsOf([original, sampleArticle("clinic-tech")]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 500, max: original.text.length }), { maxLength: 4 }), (lengths) => {
        const copies = lengths.map((length, index) => ({
          ...original,
          id: `copy-${index}`,
          metadata: { publisher: `Copy House ${index}`, published: "2025-06-03" },
          text: original.text.slice(0, length),
        }));
        expect(briefsOf([...copies, original, sampleArticle("clinic-tech")])).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("the limits are those of a draft from one article, and the draft checks without a problem", () => {
    const articles = new Map(all.map((article) => [article.id, article]));
    for (const brief of briefsOf(all)) {
      for (const section of draftSections) {
        expect(brief[section]?.length ?? 0).toBeLessThanOrEqual(
          draftLimits.statements[section] + (section === "key_facts" ? 1 : 0),
        );
      }
      const read = succeeded(readBrief({ name: "draft.yaml", text: writeDraft(brief, []) }));
      expect(checkBrief(read, articles).map(({ code }) => code)).toEqual([]);
    }
  });
});
