import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run, RunProperties } from "../../src/pdf/definition.ts";
import { BaseTextInlines, type MeasuredInlines, type StyleStack } from "../../src/pdf/pdfmake-text.ts";
import { StyledInlines } from "../../src/pdf/styled-inlines.ts";
import { TaggedDocument } from "../../src/pdf/tagged-document.ts";
import { defaultTheme } from "../support/default-fonts.ts";

const require = createRequire(import.meta.url);
const StyleContextStack: new (
  named: object,
  defaultStyle: RunProperties,
) => StyleStack & { push(style: RunProperties): void } = require("pdfmake/js/StyleContextStack.js").default;

const { fonts } = defaultTheme();

const properties: fc.Arbitrary<RunProperties> = fc.record(
  {
    font: fc.constantFrom("serif", "sans"),
    fontSize: fc.constantFrom(8.5, 10, 22),
    lineHeight: fc.constantFrom(1, 1.25),
    bold: fc.boolean(),
    italics: fc.boolean(),
    color: fc.constantFrom("#0F4A5A", "#16191D"),
    link: fc.constant("https://example.org/"),
    linkToDestination: fc.constant("note-1"),
    noWrap: fc.boolean(),
    hyphenate: fc.boolean(),
  },
  { requiredKeys: [] },
);
const words = fc.constantFrom(
  "word",
  "Té",
  "fi",
  " ",
  "  ",
  " ",
  "\n",
  "\u00A0",
  "-",
  "I-Soon",
  "10 %",
  "“",
  ",",
  "你好",
);
const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(""));
const runs: fc.Arbitrary<readonly Run[]> = fc.array(
  fc
    .tuple(text, properties)
    .map(([words, style]): Run => ({ text: words, ...style, runTag: { role: "Em" }, language: "fr" })),
  { maxLength: 5 },
);

/** All that a line and its drawing ask of an inline; what is not there counts as nothing. */
function asked({ items, minWidth, maxWidth }: MeasuredInlines) {
  const inlines = items.map((inline) => ({
    text: inline.text,
    font: inline.font.id,
    fontSize: inline.fontSize,
    width: inline.width,
    height: inline.height,
    leadingCut: inline.leadingCut,
    trailingCut: inline.trailingCut,
    color: inline.color,
    link: inline.link,
    linkToDestination: inline.linkToDestination,
    alignment: inline.alignment,
    runTag: inline.runTag,
    hyphenate: inline.hyphenate,
    language: inline.language,
    noWrap: inline.noWrap,
    lineEnd: inline.lineEnd === true,
    noNewLine: inline.noNewLine === true,
  }));
  return { inlines, minWidth, maxWidth };
}

describe("texts measured with each style looked up once", () => {
  test("come out as pdfmake measures them", () => {
    const document = new TaggedDocument(fonts, "fast", { info: {}, font: null, autoFirstPage: false });
    const [ours, theirs] = [new StyledInlines(document), new BaseTextInlines(document)];
    fc.assert(
      fc.property(runs, fc.array(properties, { maxLength: 3 }), (some, round) => {
        const stack = new StyleContextStack({}, { font: "serif", fontSize: 10 });
        for (const style of round) stack.push(style);
        const copy = some.map((run) => ({ ...run }));
        expect(asked(ours.buildInlines(some, stack))).toEqual(asked(theirs.buildInlines(copy, stack)));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
