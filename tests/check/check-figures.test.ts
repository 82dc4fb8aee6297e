import { describe, expect, test } from "vitest";
import { diagnosticsOf, feedOf, problemsOf } from "./check-yaml.ts";

const feed = feedOf({
  yard: "The yard sold 12 ships for €15 million on 21 February 2024.\nIt has 15 cranes and APT15 in its records.",
});

const head = `brief: 1
id: yard
title: The yard sells its ships
sources: [{ id: press, article: yard }]
key_facts:
`;

/** A statement that rests on the first part of the article. */
const statement = (text: string, ...more: readonly string[]): string =>
  [`  - text: ${text}`, "    evidence: [{ source: press, quote: sold 12 ships for €15 million }]", ...more, ""].join(
    "\n",
  );

describe("unsupported-figure points at the figure", () => {
  test.each([
    ["in a plain text", statement("It sold 13 ships."), 6, "13"],
    ["in double quotes", statement('"It sold **13** ships."'), 6, "13"],
    ["with its unit", statement("It sold 12 ships for $15 million."), 6, "$15 million"],
    [
      "in a folded text",
      statement(">-\n      It sold 12 ships for 16\n      million euros."),
      7,
      "16\n      million euros",
    ],
    ["at its own place, not in 115 or a link", statement("Sold [13](https://example.org/14), not 14."), 6, "13"],
    ["in a call-out", statement("It sold ships.", '    figure: { value: "14", label: sold }'), 8, "14"],
    ["in the label of a call-out", statement("It sold.", '    figure: { value: "12", label: of 20 }'), 8, "20"],
    ["in the words for one audience", statement("It sold.", "    wording: { public: It sold a dozen. }"), 8, "dozen"],
  ])("%s", (_, facts, line, text) => {
    expect(problemsOf(head + facts, feed)[0]).toEqual(["unsupported-figure", line, text]);
  });

  test("each time it stands there, once", () => {
    const problems = problemsOf(head + statement("Of 14 ships, 12 sank, 14 were saved, 14%."), feed);
    expect(problems).toEqual([
      ["unsupported-figure", 6, "14"],
      ["unsupported-figure", 6, "14"],
      ["unsupported-figure", 6, "14%"],
    ]);
    const found = diagnosticsOf(head + statement("Of 14 ships, 14 sank."), feed);
    expect(found.map(({ span }) => span?.start)).toEqual([114, 124]);
  });

  test("or at the whole text where markup or an escape takes it apart", () => {
    const facts = statement('"It sold 1**3** ships for \\u20AC16."');
    expect(problemsOf(head + facts, feed)).toEqual([
      ["unsupported-figure", 6, '"It sold 1**3** ships for \\u20AC16."'],
      ["unsupported-figure", 6, '"It sold 1**3** ships for \\u20AC16."'],
    ]);
  });
});

describe("a figure is looked for", () => {
  test("in any quote of its own statement, and in no other", () => {
    const other = "  - text: It has 15 cranes.\n    evidence: [{ source: press, quote: in its records }]\n";
    const cranes = "  - text: It has cranes.\n    evidence: [{ source: press, quote: 15 cranes }]\n";
    expect(problemsOf(head + other + cranes, feed)).toEqual([["unsupported-figure", 6, "15"]]);
    const both = other.replace("}]", "}, { source: press, quote: It has 15 cranes }]");
    expect(problemsOf(head + both, feed)).toEqual([]);
  });

  test("in any quote of the brief, for the title", () => {
    const title = (words: string): string => head.replace("its ships", words);
    expect(problemsOf(title("12 ships") + statement("It sold ships."), feed)).toEqual([]);
    expect(problemsOf(title("13 ships") + statement("It sold ships."), feed)).toEqual([
      ["unsupported-figure", 3, "13"],
    ]);
  });

  test("in the bottom line and in judgements too", () => {
    const yaml = `${head}${statement("It sold ships.")}bottom_line:
  text: It will sell 20.
  judgement: true
`;
    expect(diagnosticsOf(yaml, feed)).toMatchObject([
      { code: "unsupported-figure", arguments: { figure: "20", part: "judgement", quotes: 0, found: [] } },
    ]);
  });

  test("in the quote as written where the article does not have it", () => {
    const facts = "  - text: It has 14 cranes.\n    evidence: [{ source: press, quote: It has 14 cranes }]\n";
    expect(problemsOf(head + facts, feed)).toEqual([["quote-not-found", 7, "It has 14 cranes"]]);
  });
});

describe("a quote that cuts a figure of the article", () => {
  const resting = (text: string, quote: string): string =>
    `${head}  - text: ${text}\n    evidence: [{ source: press, quote: ${quote} }]\n`;

  test.each([
    ["before its magnitude", "It sold for €15", "for €15", "€15 million"],
    ["in a date", "On the 21st", "on 21", "21 February 2024"],
  ])("%s does not bear out the rest", (_, text, quote, cut) => {
    const found = diagnosticsOf(resting(text, quote), feed);
    expect(found).toMatchObject([{ code: "unsupported-figure", arguments: { found: [], cut: [cut] } }]);
  });

  test("is named for the figure it cuts only", () => {
    const found = diagnosticsOf(resting("It sold 13 for €15", "for €15"), feed);
    expect(found).toMatchObject([{ arguments: { cut: [] } }, { arguments: { cut: ["€15 million"] } }]);
  });

  test("bears out the year that is left of a date", () => {
    expect(problemsOf(resting("It was in 2024.", "2024. It has"), feed)).toEqual([]);
  });
});
