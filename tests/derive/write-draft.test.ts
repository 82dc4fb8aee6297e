import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brief, Statement } from "../../src/brief/brief-schema.ts";
import { readBrief } from "../../src/brief/read-brief.ts";
import { deriveBrief } from "../../src/derive/derive-brief.ts";
import { writeDraft } from "../../src/derive/write-draft.ts";
import { articleOf, harbourReport } from "./article-of.ts";

function readBack(text: string): Brief {
  const result = readBrief({ name: "briefs/draft.yaml", text });
  if (!result.ok) throw new Error(`${result.diagnostics.map(({ code }) => code).join()}\n${text}`);
  return result.value.value;
}

const tricky = fc.constantFrom(
  ...["a: b", "a #b", "- a", "? a", "1.10", "007", "yes", "null", "~", "true", "2024-02-21", "---", "...", "%a", "@a"],
  ...[
    "`a`",
    "'a'",
    '"a"',
    "“a”",
    "\\",
    "a\\",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "{a}",
    "[a]",
    "a:",
    ":",
    "🦊",
    "é",
    "=",
    "<<",
  ],
  ...[
    "a\nb",
    "a\n\nb",
    "a\n- b\n-\nc",
    "\ta",
    "a\t#b",
    "a \n b",
    "x".repeat(300),
    "word ".repeat(60),
    "a  b",
    " a",
    "a ",
  ],
);
const text = fc
  .oneof(
    tricky,
    fc.array(tricky, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "grapheme" }),
  )
  .filter((value) => value.trim() !== "" && !/(?![\t\n])p{Cc}|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/.test(value));
const statement: fc.Arbitrary<Statement> = fc.record(
  {
    text,
    evidence: fc.array(fc.record({ source: fc.constant("article"), quote: text }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["text", "evidence"] },
);
const statements = fc.array(statement, { minLength: 1, maxLength: 3 });
const anyBrief: fc.Arbitrary<Brief> = fc
  .record({ title: text, bottom: statement, background: statements, facts: statements })
  .map(({ title, bottom, background, facts }) => ({
    key_facts: facts,
    bottom_line: bottom,
    background,
    sources: [{ article: "harbour-fees", id: "article" }],
    scale: "ICD 203",
    language: "en",
    title:
      title
        .slice(0, 200)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trim() || "title",
    id: "harbour-fees",
    brief: 1,
  }));

test("reading a draft gives the brief it was written from, whatever its texts hold", () => {
  fc.assert(
    fc.property(anyBrief, fc.array(fc.string()), (brief, notes) => {
      expect(readBack(writeDraft(brief, notes))).toEqual(brief);
    }),
    { numRuns: 500 },
  );
});

describe("the draft of a report", () => {
  const result = deriveBrief(articleOf(harbourReport, { published: "2025-03-03" }));
  const draft = result.ok ? writeDraft(result.value, ["Check every statement.", "A\nnote: with # signs"]) : "";

  test("reads back", () => {
    expect(readBack(draft)).toEqual(result.ok && result.value);
  });

  test("starts with its notes as comments", () => {
    expect(draft.split("\n").slice(0, 3)).toEqual(["# Check every statement.", "# A note: with # signs", "brief: 1"]);
  });

  test("has the keys in the format's order", () => {
    const keys = draft.split("\n").flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual(
      ["brief", "id", "title", "as_of", "language", "scale", "sources", "bottom_line"].concat([
        "background",
        "key_facts",
        "implications",
        "open_questions",
      ]),
    );
  });

  test("keeps its lines short enough to edit", () => {
    expect(Math.max(...draft.split("\n").map((line) => line.length))).toBeLessThanOrEqual(115);
  });
});

test("a close call is noted above its statement, and reads back as the same brief", () => {
  const brief = readBack(
    "brief: 1\nid: quay\ntitle: The quay closes\nsources: [{ id: a, article: quay }]\nkey_facts: [{ text: It closed. }, { text: It may open. }]\n",
  );
  const text = writeDraft(brief, [], [{ section: "key_facts", index: 1, words: "review: a close\ncall" }]);
  expect(text).toContain("  # review: a close call\n  - text: It may open.");
  expect(readBack(text)).toEqual(brief);
});
