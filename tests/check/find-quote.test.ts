import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote } from "../../src/check/find-quote.ts";
import { nearestPassage } from "../../src/check/nearest-passage.ts";
import { articleOf } from "./check-yaml.ts";

const text = "He said: “It isn’t\n\u00A0 ours.” The unable-to-pay yard closed; $15,000 was «lost». 二〇二四年 naïve";

describe("findQuote", () => {
  test.each([
    ["the words as they are", "It isn’t\n\u00A0 ours.", "It isn’t\n\u00A0 ours."],
    ["other white space", "  It isn’t ours. ", "It isn’t\n\u00A0 ours."],
    ["other quotation marks", "said: \"It isn't ours.'", "said: “It isn’t\n\u00A0 ours.”"],
    ["a soft hyphen in the quote", "yard clo\u00ADsed", "yard closed"],
    ["one word", "closed", "closed"],
    ["up to a hyphen", "able-to-pay", undefined],
    ["from a hyphen on", "to-pay yard", "to-pay yard"],
    ["part of a word", "yard close", undefined],
    ["part of an accented word", "na", undefined],
    ["part of a text without spaces", "二四年", "二四年"],
    ["other case", "it isn’t", undefined],
    ["other dashes", "unable–to–pay", undefined],
    ["signs only", "“.”", undefined],
    ["nothing", " ", undefined],
  ])("%s", (_, quote, passage) => {
    const found = findQuote(text, quote);
    expect(found && text.slice(found.start, found.end)).toBe(passage);
  });

  test("goes on after a place where the words are cut", () => {
    expect(findQuote("unable, able", "able")).toEqual({ start: 8, end: 12 });
    expect(findQuote("aaaa aa", "aa")).toEqual({ start: 5, end: 7 });
  });

  const marks = fc.constantFrom("'", '"', "`", "‘", "’", "“", "”", "«", "»", "„");
  const spaces = fc.constantFrom(" ", "\n", "\t", "  \n ", "\u00A0", "\u2009");
  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9é$€.,;:()%-]{1,8}$/),
    fc.stringMatching(/^['"‘’“”«»„`]{0,2}[a-z]{1,4}['’][a-z]['"‘’“”«»„`]{0,2}$/),
  );

  test("finds any run of an article's words, however it is spaced and quoted", () => {
    const article = fc.array(fc.tuple(word, spaces), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), spaces, marks, (words, from, length, space, mark) => {
        const whole = words.map(([written, after]) => written + after).join("");
        const start = from % words.length;
        const part = words.slice(start, start + 1 + (length % 12)).map(([written]) => written);
        const quote = part.join(space).replaceAll(/['"`‘’“”«»„]/g, mark);
        fc.pre(/[\p{L}\p{N}]/u.test(quote));
        const found = findQuote(whole, quote);
        const passage = whole.slice(found?.start, found?.end);
        expect(found).toBeDefined();
        expect(plain(passage)).toBe(plain(quote));
      }),
    );
  });

  test("never throws, and what it returns is in the text", () => {
    const any = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(any, any, (article, quote) => {
        const found = findQuote(article, quote);
        if (found !== undefined) expect(plain(article.slice(found.start, found.end))).toBe(plain(quote));
      }),
    );
  });
});

function plain(passage: string): string {
  return passage
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/["'`\u00AB\u00BB\u2018-\u201F\u2039\u203A\u2032\u2033\uFF02\uFF07\u300C-\u300F]/g, '"');
}

describe("nearestPassage", () => {
  const article = articleOf(
    "near",
    "The port reopened in May. Officials said on Monday that repairs would cost\nas little as $15,000 a day. The port is small.",
  );

  test.each([
    [
      "a changed number",
      "repairs would cost as little as $14,000 a day",
      "repairs would cost as little as $15,000 a day.",
    ],
    ["a changed first word", "Managers said on Monday", "Officials said on Monday"],
    ["other case", "THE PORT IS SMALL", "The port is small."],
    ["few of its words", "the cost of repairs rose to record heights across Europe", undefined],
    ["more words than the article", `${"x ".repeat(60)}port`, undefined],
    ["no words", "…", undefined],
  ])("%s", (_, quote, nearest) => {
    expect(nearestPassage(article, quote)).toBe(nearest);
  });

  test("is no longer than a hint may be", () => {
    const long = articleOf("long", "very long words indeed ".repeat(100));
    expect(nearestPassage(long, "very long words today ".repeat(50))?.length).toBeLessThan(250);
  });

  test("never throws", () => {
    const any = fc.string({ unit: "binary", minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(any, any, (body, quote) => {
        nearestPassage(articleOf("any", `x ${body}`), quote);
      }),
    );
  });
});
