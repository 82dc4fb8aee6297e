import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Brief, priorityOf } from "../../src/brief/brief-schema.ts";
import { plainTextOf } from "../../src/brief/inline-markdown.ts";
import { deriveBrief } from "../../src/derive/derive-brief.ts";
import { type DraftSection, draftLimits, draftSections, estimateLines } from "../../src/derive/draft-limits.ts";
import type { Article } from "../../src/feed/article.ts";
import { articleOf, harbourReport } from "./article-of.ts";

function derive(article: Article): Brief {
  const result = deriveBrief(article);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.value;
}

function wordsOf(brief: Brief, section: DraftSection): readonly string[] {
  return (brief[section] ?? []).map(({ text }) => plainTextOf(text));
}

describe("a news report", () => {
  const brief = derive(articleOf(harbourReport, { published: "2025-03-03" }));

  test("gives a draft under its own headline, dated as it is", () => {
    expect(brief).toMatchObject({
      brief: 1,
      id: "harbour-fees",
      title: "Port of Lindholm doubles harbour fees for older ships",
      as_of: "2025-03-03",
      language: "en",
      sources: [{ id: "article", article: "harbour-fees" }],
    });
    expect(brief).not.toHaveProperty("issued");
    expect(brief).not.toHaveProperty("author");
  });

  test("its lead is the bottom line, and the first of the facts, for when an author writes a bottom line", () => {
    expect(brief.bottom_line?.text).toMatch(/^The port of Lindholm said on Monday/);
    expect(brief.key_facts?.[0]).toMatchObject({ ...brief.bottom_line });
  });

  test("a number that can stand alone is a call-out, in the article's own words", () => {
    expect(brief.key_facts?.map(({ figure }) => figure).filter((figure) => figure !== undefined)).toEqual([
      { value: "320", label: "vessels" },
      { value: "14", label: "votes" },
    ]);
  });

  test("without metadata, the line under the headline dates it", () => {
    expect(derive(articleOf(harbourReport)).as_of).toBe("2025-03-03");
  });

  test("its sentences stand in the sections they belong to", () => {
    expect(wordsOf(brief, "key_facts")).toContain("The council approved the plan last week by 14 votes to 9.");
    expect(wordsOf(brief, "background")).toContain("Lindholm has long been the busiest harbour on the Aland coast.");
    expect(wordsOf(brief, "implications")).toContain("Ticket prices are expected to rise by 4% next year.");
    expect(wordsOf(brief, "open_questions")).toEqual([
      "It is not clear whether the fee breaks the rules of the customs union.",
      "The port has not said when the second station will open.",
    ]);
  });

  test("talk and credits are left out", () => {
    const all = draftSections.flatMap((section) => wordsOf(brief, section)).join("\n");
    expect(all).not.toMatch(/scandal|contributed|Read more|Photo|We have paid/);
  });
});

test("an article without metadata is not dated, and its title is its lead, cut where a clause ends", () => {
  const text =
    "The council closed the north quay on Monday, after an inspection found cracks in eleven of its pillars.";
  const brief = derive(articleOf(`${text} Ferries were sent to the outer pier.`));
  expect(brief.title).toBe("The council closed the north quay on Monday");
  expect(brief).not.toHaveProperty("as_of");
});

test("abbreviations that the draft uses and the article explains elsewhere make the glossary", () => {
  const text = `The BHF closed the north quay on Monday. I asked the Board of Harbour Fees (BHF) why.`;
  expect(derive(articleOf(text)).glossary).toEqual({ BHF: "Board of Harbour Fees" });
});

test("a statement that leans on the sentence before gives way to one that stands alone", () => {
  const text = `The council closed the quay on Monday.

The mayor praised the workers.

They found cracks in 11 pillars.

Inspectors found cracks in 11 pillars.

The port found rust on 4 cranes.`;
  const facts = wordsOf(derive(articleOf(text)), "key_facts");
  expect(facts).toContain("The port found rust on 4 cranes.");
  expect(facts).not.toContain("They found cracks in 11 pillars.");
});

test("a sentence too long for the bottom line may still be a fact", () => {
  const long = `The council closed the north quay on Monday, ${"and then it closed another one, ".repeat(8)}and then it went home.`;
  const brief = derive(articleOf(long));
  expect(brief).not.toHaveProperty("bottom_line");
  expect(wordsOf(brief, "key_facts")).toEqual([long]);
});

test("an article in a language without rules gives key facts only, with a warning", () => {
  const text =
    "Le conseil a fermé le quai nord lundi matin. Les navires iront à Berga. La date n’est pas encore connue.";
  const result = deriveBrief(articleOf(text, { language: "fr" }));
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["language-without-rules"]);
  expect(result.ok && Object.keys(result.value)).toContain("key_facts");
  expect(result.ok && result.value.open_questions).toEqual([]);
});

test.each([
  ["only a heading", "Harbour fees"],
  ["only talk", "I think you know what I mean by that, my friend!"],
  ["only links", "https://example.org/one\nhttps://example.org/two"],
  ["one endless sentence", `The council closed the quay ${"and another one ".repeat(60)}.`],
])("%s: nothing to derive", (_, text) => {
  const result = deriveBrief(articleOf(text));
  expect(result.ok).toBe(false);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["nothing-to-derive"]);
});

const sentence = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "The council closed the quay on Monday.",
    "It is not clear who paid for it.",
    "Fees could rise by 10% in 2031.",
    "“We know. We *will* pay_them,” he said.",
    "The plan has parts:\n- a quay\n- a [pier](x)\n",
    "In 1998 the town had sold it.",
    `Nobody knows who sold ${"the old and rusty crane of the harbour and ".repeat(7)}the quay.`,
    `The port could lose ${"another one of its many and large customers and ".repeat(6)}friends.`,
    "\n\n",
    "# What next?\n",
  ),
);
const anyText = fc.array(sentence, { maxLength: 40 }).map((parts) => parts.join(" "));

describe("laws, for any text", () => {
  test("a draft is made, or the text is said to hold nothing; never anything else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deriveBrief(articleOf(text));
        expect(result.diagnostics.every(({ code }) => code === "nothing-to-derive")).toBe(true);
      }),
    );
  });

  test("every quote is a slice of the article, and every text its words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleOf(text);
        const result = deriveBrief(article);
        if (!result.ok) return;
        const { bottom_line: bottomLine } = result.value;
        const statements = draftSections.flatMap((section) => result.value[section] ?? []);
        for (const { text: written, evidence = [] } of [
          ...statements,
          ...(bottomLine === undefined ? [] : [bottomLine]),
        ]) {
          const quotes = evidence.map(({ quote }) => quote);
          expect(quotes.every((quote) => article.text.includes(quote))).toBe(true);
          expect(lettersOf(plainTextOf(written))).toBe(lettersOf(quotes.join(" ")));
        }
      }),
    );
  });

  test("the limits are kept", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deriveBrief(articleOf(text));
        if (!result.ok) return;
        for (const section of draftSections) {
          const words = wordsOf(result.value, section);
          expect(words.length).toBeLessThanOrEqual(draftLimits.statements[section]);
          const heights = words.map((one) => estimateLines(one, draftLimits));
          expect(Math.max(0, ...heights)).toBeLessThanOrEqual(draftLimits.statementLines);
        }
        const mustFit = draftSections
          .flatMap((section) => result.value[section] ?? [])
          .filter((one) => priorityOf(one) < 3);
        const lines = mustFit.map(({ text: words }) => estimateLines(plainTextOf(words), draftLimits));
        expect(lines.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(draftLimits.lines);
        expect(plainTextOf(result.value.bottom_line?.text ?? "").length).toBeLessThanOrEqual(260);
      }),
    );
  });

  test("the same article gives the same draft", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(deriveBrief(articleOf(text))).toEqual(deriveBrief(articleOf(text)));
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  "a",
  "U.S. ",
  '" ',
  "“a ",
  "No. ",
  "- item one\n",
  "\n\nA",
  "e\u0301",
  "法院。",
  "_*[]( ",
  "The court ruled. ",
])("a million signs of %j take no long time", (part) => {
  const article = articleOf(part.repeat(1_000_000 / part.length));
  const start = performance.now();
  deriveBrief(article);
  expect(performance.now() - start).toBeLessThan(10_000);
});

/** Bullets and the signs a joined list puts in their place are the only difference between words and quote. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s\p{P}\p{S}]/gu, "");
}
