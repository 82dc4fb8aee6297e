import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/derive/split-sentences.ts";

function sentencesOf(text: string, language = "en"): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

describe("a full stop that ends no sentence", () => {
  test.each([
    ["a title", "Mr. Holm met Dr. Vik. They talked.", ["Mr. Holm met Dr. Vik.", "They talked."]],
    ["a month", "It opened on Jan. 5. It closed in Sept. 2020.", ["It opened on Jan. 5.", "It closed in Sept. 2020."]],
    ["a decimal", "Prices rose 3.5 percent. Wages fell.", ["Prices rose 3.5 percent.", "Wages fell."]],
    ["a number's mark", "See No. 7 of the list. No. That is all.", ["See No. 7 of the list.", "No.", "That is all."]],
    [
      "initials",
      "A book by J. K. Rowling sold well. It was new.",
      ["A book by J. K. Rowling sold well.", "It was new."],
    ],
    [
      "a country",
      "The U.S. officials left. The U.S. Army stayed.",
      ["The U.S. officials left.", "The U.S. Army stayed."],
    ],
    ["a country at the end", "He lives in the U.S. The flat is small.", ["He lives in the U.S.", "The flat is small."]],
    [
      "a name that ends in a letter",
      "They held the Eagle S. Prosecutors objected.",
      ["They held the Eagle S.", "Prosecutors objected."],
    ],
    [
      "a time",
      "It began at 9 a.m. on Monday. It ended at noon.",
      ["It began at 9 a.m. on Monday.", "It ended at noon."],
    ],
    ["an ellipsis", "They waited ... and waited. Nothing came.", ["They waited ... and waited.", "Nothing came."]],
  ])("%s", (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("quotation marks", () => {
  test("words after a question go on with its sentence", () => {
    expect(sentencesOf("“Was it worth it?” he asked. Nobody replied.")).toEqual([
      "“Was it worth it?” he asked.",
      "Nobody replied.",
    ]);
  });

  test("a closing mark stays with its sentence", () => {
    expect(sentencesOf('She said: "It is over." Then she left.')).toEqual([
      'She said: "It is over."',
      "Then she left.",
    ]);
  });
});

test("a line break within a paragraph is white space", () => {
  expect(sentencesOf("The council met on\nMonday. It voted.")).toEqual(["The council met on\nMonday.", "It voted."]);
});

test("other scripts have their own full stops", () => {
  expect(sentencesOf("法院周一作出裁定。公司将上诉。", "zh-Hans")).toEqual(["法院周一作出裁定。", "公司将上诉。"]);
});

test("a block far above the length is split all the same, and nothing of it is lost", () => {
  const text = "The council met and it voted on the fee. ".repeat(500).trim();
  expect(sentencesOf(text)).toHaveLength(500);
});
