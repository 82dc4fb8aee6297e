import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { segmentArticle } from "../../src/derive/segment-article.ts";
import { articleOf } from "./article-of.ts";

/** Texts written for this test, a sentence a line, a blank line between paragraphs, in files named by their language. */
const folder = fileURLToPath(new URL("sentences/", import.meta.url));
const samples = readdirSync(folder).map((name) => ({
  language: name.replace(".txt", ""),
  paragraphs: readFileSync(`${folder}${name}`, "utf8")
    .trim()
    .split("\n\n")
    .map((paragraph) => paragraph.split("\n")),
}));

describe.each(samples)("in $language", ({ language, paragraphs }) => {
  test("the sample has forty sentences or more", () => {
    expect(paragraphs.flat().length).toBeGreaterThanOrEqual(40);
  });

  test.each(paragraphs.map((sentences) => ({ first: sentences[0], sentences })))(
    "every sentence ends where it should, and no other way: $first",
    ({ sentences }) => {
      const article = articleOf(sentences.join(" "), { language });
      const { passages } = segmentArticle(article, { passages: 400, characters: 390 });
      expect(passages.map(({ text }) => text)).toEqual(sentences);
    },
  );
});
