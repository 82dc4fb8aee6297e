import { expect, test } from "vitest";
import { citeArticle, withoutCitations } from "../../src/check/cite-article.ts";
import { articleOf } from "../derive/article-of.ts";

const article = articleOf("The fee doubled.", { publisher: "Channel 4 North", published: "2025-03-01" });

test.each([
  ["en", "Channel 4 North, 1 March 2025"],
  ["de", "Channel 4 North, 1. März 2025"],
  ["fr", "Channel 4 North, 1er mars 2025"],
  ["es-MX", "Channel 4 North, 1 de marzo de 2025"],
  ["sv", "Channel 4 North, 2025-03-01"],
])("in %s an article is cited by its publisher and day", (language, citation) => {
  expect(citeArticle(article, language)).toBe(citation);
});

test("an article of which neither is known is cited by its id", () => {
  expect(citeArticle(articleOf("The fee doubled."), "en")).toBe("harbour-fees");
});

test("a citation in brackets is left out, alone or among others, and the rest stays in its place", () => {
  const citation = "Channel 4 North, 1 March 2025";
  const blank = " ".repeat(citation.length);
  const text = `“It doubled” (${citation}), “no” (Herald; ${citation}), 7.`;
  expect(withoutCitations(text, [article], "en")).toBe(`“It doubled” (${blank}), “no” (Herald; ${blank}), 7.`);
});

test("a day that is not in brackets, or not that of the article, is a figure like any other", () => {
  for (const text of ["It doubled on 1 March 2025.", "It doubled (Channel 4 North, 2 March 2025)."]) {
    expect(withoutCitations(text, [article], "en")).toBe(text);
  }
});
