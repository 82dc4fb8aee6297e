import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { diagnosticsOf, feedOf, problemsOf } from "./check-yaml.ts";

const feed = feedOf({
  harbour: [
    "---",
    "published: 2024-03-05",
    "---",
    "The harbour office closed twelve berths on 4 March 2024. Repairs will cost $15,000 a day,",
    "it said; the “old quay” stays open until 2 May. Two firms were unable to enter.",
  ].join("\n"),
  tender: "The tender went to a yard in Gdynia for 21.5 million euros.",
});

const head = `brief: 1
id: berths
title: The harbour loses its berths
sources:
  - id: press
    article: harbour
`;

/** A fact that is right, so that a brief under test has nothing else wrong. */
const fact = `key_facts:
  - text: Berths are closed.
    evidence: [{ source: press, quote: closed twelve berths }]
`;

describe("a brief that is right", () => {
  test("has no problems", () => {
    const yaml = `${head}as_of: 2024-03-05
issued: 2024-03-06
review_by: 2024-06-06
bottom_line:
  text: Repairs cost **$15,000** a day since [March 2024](https://example.org/2031).
  evidence:
    - { source: press, quote: "Repairs will cost $15,000 a day" }
    - { source: press, quote: closed twelve berths on 4 March 2024 }
${fact}implications:
  - text: It may take months.
    judgement: true
    likelihood: likely
glossary: {}
`;
    expect(problemsOf(yaml, feed)).toEqual([]);
  });

  test("may be wrapped and quoted otherwise than the article", () => {
    const yaml = `${head}key_facts:
  - text: The quay stays open.
    evidence:
      - source: press
        quote: >-
          Repairs will cost $15,000 a day, it said; the
          'old quay' stays
`;
    expect(problemsOf(yaml, feed)).toEqual([]);
  });
});

describe("sources", () => {
  test.each([
    [
      "unknown-source",
      9,
      "pres",
      `${head}key_facts:\n  - text: Berths are closed.\n    evidence: [{ source: pres, quote: closed twelve berths }, { source: press, quote: berths }]\n`,
    ],
    ["duplicate-source", 7, "press", `${head}  - { id: press, article: harbour }\n${fact}`],
    [
      "unknown-article",
      8,
      "harbor",
      `${head}  - id: other\n    article: harbor\n${fact}  - text: More.\n    evidence: [{ source: other, quote: x }]\n`,
    ],
    ["unused-source", 7, "other", `${head}  - { id: other, article: tender }\n${fact}`],
    ["published-after-cut-off", 6, "harbour", `${head}as_of: 2024-03-04\n${fact}`],
  ])("%s", (code, line, text, yaml) => {
    expect(problemsOf(yaml, feed)).toEqual([[code, line, text]]);
  });

  test("an unknown article is named with one of the feed, or the feed is said to be empty", () => {
    const [unknown] = diagnosticsOf(`${head}${fact}`, feedOf({ harbours: "A." }));
    expect(unknown).toMatchObject({ code: "unknown-article", arguments: { suggestion: "harbours", count: 1 } });
    const [none] = diagnosticsOf(`${head}${fact}`, new Map());
    expect(none).toMatchObject({ code: "unknown-article", arguments: { known: [], count: 0 } });
  });
});

describe("quotes", () => {
  const quoting = (quote: string): string =>
    `${head}  - { id: paper, article: tender }\nkey_facts:\n  - text: It is so.\n    evidence:\n      - source: press\n        quote: ${quote}\n      - { source: paper, quote: a yard in Gdynia }\n`;

  test.each([
    ["other words", "closed ten berths on 4 May", "closed twelve berths on 4 March"],
    ["other case", "the harbour office closed", "The harbour office closed"],
    ["a word cut short", "able to enter", "unable to enter."],
    ["signs only", '"… !"', undefined],
    ["nothing like it", "fishing quotas fell sharply", undefined],
  ])("%s", (_, quote, nearest) => {
    const found = diagnosticsOf(quoting(quote), feed);
    expect(problemsOf(quoting(quote), feed)).toEqual([["quote-not-found", 12, quote]]);
    expect(found[0]?.arguments).toMatchObject({ elsewhere: undefined, nearest });
  });

  test("a quote of another source is named with it", () => {
    const found = diagnosticsOf(quoting("The tender went to a yard"), feed);
    expect(found).toMatchObject([{ code: "quote-not-found", arguments: { elsewhere: "paper", nearest: undefined } }]);
  });
});

describe("statements", () => {
  const list = (section: string, ...lines: readonly string[]): string =>
    `${head}${fact}${section}:\n  - ${lines.join("\n    ")}\n`;

  test.each([
    ["missing-evidence", 11, "Nobody knows.", list("open_questions", "text: Nobody knows.")],
    ["missing-evidence", 11, "So it is.", `${head}${fact}bottom_line:\n  text: So it is.\n`],
    [
      "likelihood-off-scale",
      13,
      "probable",
      list("implications", "text: It closes.", "judgement: true", "likelihood: probable"),
    ],
    [
      "refused-markup",
      11,
      "See [it](file:///etc/passwd).",
      list("open_questions", "text: See [it](file:///etc/passwd).", "judgement: true"),
    ],
    ["stray-markup", 11, "**", list("open_questions", "text: A ** gap.", "judgement: true")],
    [
      "stray-markup",
      14,
      "](",
      list("open_questions", "text: A gap.", "judgement: true", "wording:", "  public: A [gap](."),
    ],
    ["bare-modal", 11, "could", list("implications", "text: It could close in May.", "judgement: true")],
    [
      "bare-modal",
      11,
      "might",
      `${head}${fact}bottom_line:\n  text: It might close.\n  confidence: low\n  evidence: [{ source: press, quote: The harbour office }]\n`,
    ],
    [
      "expired-statement",
      13,
      "2024-03-05",
      `${list("open_questions", "text: Nobody knows.", "judgement: true", "expires: 2024-03-05")}issued: 2024-03-06\n`,
    ],
  ])("%s", (code, line, text, yaml) => {
    const problems = problemsOf(yaml, feed);
    const found = problems.filter(([other]) => other === code);
    expect(found).toEqual([[code, line, text]]);
  });

  test("a modal verb of the article, or with a likelihood, is left alone", () => {
    const yaml = `${head}${fact}implications:
  - text: It may close.
    evidence: [{ source: press, quote: The harbour office }]
  - { text: It may close., judgement: true, likelihood: likely }
  - { text: It closes in May., judgement: true, evidence: [{ source: press, quote: until 2 May }] }
open_questions:
  - { text: It may close., judgement: true }
`;
    expect(problemsOf(yaml, feed)).toEqual([]);
  });

  test("a draft's statement expires by the information cut-off", () => {
    const yaml = `${list("open_questions", "text: Nobody knows.", "judgement: true", "expires: 2024-03-05")}as_of: 2024-03-06\n`;
    expect(problemsOf(yaml, feed)).toEqual([["expired-statement", 13, "2024-03-05"]]);
  });
});

describe("the whole brief", () => {
  test("dates are in order", () => {
    const yaml = `${head}as_of: 2024-03-07\nissued: 2024-03-06\nreview_by: 2024-03-05\n${fact}`;
    expect(problemsOf(yaml, feed)).toEqual([
      ["dates-out-of-order", 7, "2024-03-07"],
      ["dates-out-of-order", 9, "2024-03-05"],
    ]);
  });

  test("a brief has statements", () => {
    const yaml = `${head}bottom_line:\n  text: So.\n  evidence: [{ source: press, quote: harbour }]\nkey_facts: []\n`;
    expect(problemsOf(yaml, feed)).toEqual([["empty-brief", 3, "The harbour loses its berths"]]);
  });

  test("at most three call-outs", () => {
    const statement = `  - text: Berths are closed.
    evidence: [{ source: press, quote: closed twelve berths }]
    figure: { value: "12", label: berths }
`;
    const yaml = `${head}key_facts:\n${statement.repeat(4)}`;
    expect(problemsOf(yaml, feed)).toEqual([["too-many-figures", 19, '{ value: "12", label: berths }']]);
  });

  test("the glossary explains what occurs", () => {
    const yaml = `${head}${fact}  - { text: MPs and R&D staff of the E.U. wait., judgement: true }
glossary:
  MP: Member of Parliament
  R&D: research and development
  E.U.: European Union
  IMO: International Maritime Organization
  M: em
`;
    expect(problemsOf(yaml, feed)).toEqual([
      ["unused-abbreviation", 15, "International Maritime Organization"],
      ["unused-abbreviation", 16, "em"],
    ]);
  });

  test("all problems come at once, in the order of the file", () => {
    const yaml = `key_facts:
  - text: Repairs cost $16,000.
    evidence: [{ source: pres, quote: Repairs will cost }]
${head}as_of: 2024-03-01
`;
    expect(problemsOf(yaml, feed).map(([code, line]) => [code, line])).toEqual([
      ["unsupported-figure", 2],
      ["unknown-source", 3],
      ["unused-source", 8],
      ["published-after-cut-off", 9],
    ]);
  });

  test("every problem has words", () => {
    const yaml = `${head}  - { id: press, article: none }
as_of: 2024-03-01
key_facts:
  - { text: "A ** 9 [x](file:x)", judgement: true, likelihood: probable, expires: 2023-01-01 }
  - { text: B, evidence: [{ source: no, quote: x }, { source: press, quote: x }] }
glossary: { X: y }
`;
    for (const diagnostic of diagnosticsOf(yaml, feed)) {
      const { message, hint } = describeDiagnostic(diagnostic);
      expect(`${message}\n${hint}`).not.toMatch(/undefined|\[object|\.$/m);
    }
  });
});
