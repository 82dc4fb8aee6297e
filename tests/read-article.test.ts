import { describe, expect, test } from "vitest";
import { readArticle } from "../src/feed/read-article.ts";

const read = (text: string) => {
  const article = readArticle({ name: "feed/a.md", text });
  if (!article.ok) throw new Error("the article does not read");
  return article.value;
};

describe("front matter", () => {
  test("stands between two lines of three dashes at the very start", () => {
    const article = read("---\ntitle: Water\n---\nIt rose.\n");
    expect(article).toMatchObject({ text: "It rose.", metadata: { title: "Water" }, id: "a" });
  });

  test("may be empty, or not there", () => {
    expect(read("---\n---\nIt rose.").text).toBe("It rose.");
    expect(read("It rose.").text).toBe("It rose.");
  });

  test.each([
    ["a line of dashes opens the text", "-----\nIt rose.\n---\nAnd fell."],
    ["lines of dashes stand further down", "It rose.\n---\nAnd fell.\n---\n"],
  ])("is not taken from a text where %s", (_, text) => {
    expect(read(text).text).toBe(text.trim());
  });
});

test("what cannot be printed becomes a space or goes, and never joins words", () => {
  expect(read("two\u000Bof\u000Cfive\u00AD and\u0000 more").text).toBe("two of five and more");
});
