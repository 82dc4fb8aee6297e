import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOrigins, type Origin } from "../../src/cluster/find-origins.ts";
import type { Article } from "../../src/feed/article.ts";
import { sampleArticle, sampleArticles } from "./sample-articles.ts";

function idsOf(origins: readonly Origin[]): readonly (readonly string[])[] {
  return origins.map(({ article, copies }) => [article.id, ...copies.map((copy) => copy.article.id)]);
}

/** An article that prints another one, under its own name and later. */
function copyOf(article: Article, text: string, id = "copy"): Article {
  return { ...article, id, metadata: { ...article.metadata, publisher: "Copy House", published: "2025-07-01" }, text };
}

test("a report cut short and one set anew are copies; a report of the same event in other words is none", () => {
  const found = idsOf(findOrigins(sampleArticles()));
  expect(found).toContainEqual(["flood-herald", "flood-northern"]);
  expect(found).toContainEqual(["dockers-herald", "dockers-mail"]);
  expect(found).toHaveLength(sampleArticles().length - 2);
});

describe("a copy is found through", () => {
  const original = sampleArticle("flood-herald");
  const paragraphs = original.text.split("\n\n");
  test.each([
    ["another headline above it", `Deadly water\n\n${original.text}`],
    ["an agency's credit", original.text.replace(/^/, "ORLA, 3 March (Northern Agency) — ")],
    ["its first paragraph alone", paragraphs[0] ?? ""],
    ["its first half", paragraphs.slice(0, 3).join("\n\n")],
    ["other quotation marks and spacing", original.text.replaceAll(" ", "  ").replaceAll("'", "’")],
    ["lines of seventy signs", original.text.replaceAll(/(.{60}\S*) /g, "$1\n")],
    ["capitals", original.text.toUpperCase()],
    [
      "a paragraph of its own at the end",
      `${original.text}\n\nThe mayor of Sund sent ten boats and a cook to the valley.`,
    ],
    ["one sentence in another place", [...paragraphs.slice(1), paragraphs[0]].join("\n\n")],
  ])("%s", (_, text) => {
    expect(idsOf(findOrigins([copyOf(original, text), original]))).toEqual([["flood-herald", "copy"]]);
  });
});

describe("no copy is", () => {
  const [first, second] = [sampleArticle("flood-herald"), sampleArticle("tariff-gazette")];
  test("a round-up of several articles, though it holds them all", () => {
    const third = sampleArticle("clinic-herald");
    const text = [second, third, first].map((one) => one.text).join("\n\n");
    expect(findOrigins([first, second, copyOf(third, text, "round-up")])).toHaveLength(3);
  });

  test("a report that quotes one sentence of another", () => {
    const quoting = copyOf(second, `${second.text}\n\n${first.text.split(". ")[0]}.`);
    expect(findOrigins([first, quoting])).toHaveLength(2);
  });

  test("a text of the same form about something else", () => {
    const other = first.text
      .replaceAll("Orla", "Elm")
      .replaceAll(/\d+/g, "7")
      .replaceAll(/\b(?:the|and|of|to)\b/g, "so");
    expect(findOrigins([first, copyOf(first, other)])).toHaveLength(2);
  });
});

test("the earliest of the full texts is the origin, and a fuller one rather than an earlier fragment", () => {
  const full = sampleArticle("flood-herald");
  const early = { ...copyOf(full, full.text.slice(0, 400), "early"), metadata: { published: "2025-03-02" } };
  const late = copyOf(full, `${full.text}\n`, "late");
  expect(idsOf(findOrigins([late, early, full]))).toEqual([["flood-herald", "early", "late"]]);
});

const words = fc.array(fc.constantFrom(..."dam town river rain school roof money vote law ship fish boat".split(" ")), {
  minLength: 12,
  maxLength: 80,
});

describe("laws", () => {
  test("the order in which articles are given makes no difference", () => {
    const articles = sampleArticles();
    const expected = idsOf(findOrigins(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(idsOf(findOrigins(shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("copies of any text, cut or set anew, never raise the number of origins", () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.array(
          fc.record({
            of: fc.nat(3),
            kept: fc.double({ min: 0.55, max: 1, noNaN: true }),
            glue: fc.constantFrom(" ", "\n", " “ "),
          }),
        ),
        (texts, cuts) => {
          const originals = texts.map((one, index) => ({
            ...sampleArticle("flood-herald"),
            id: `o${index}`,
            text: one.join(" "),
          }));
          const copies = cuts.flatMap(({ of, kept, glue }, index) => {
            const text = texts[of];
            if (text === undefined) return [];
            return copyOf(
              sampleArticle("flood-herald"),
              text.slice(0, Math.ceil(kept * text.length)).join(glue),
              `c${index}`,
            );
          });
          expect(findOrigins([...originals, ...copies]).length).toBeLessThanOrEqual(findOrigins(originals).length);
        },
      ),
    );
  });

  test("every article is in exactly one place", () => {
    fc.assert(
      fc.property(fc.subarray([...sampleArticles()]), (articles) => {
        const ids = idsOf(findOrigins(articles)).flat();
        expect(ids.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
