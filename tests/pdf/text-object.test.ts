import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition, Run } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import type { Pace } from "../../src/pdf/pace.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { type PlacedGlyph, readGlyphs } from "../support/read-glyphs.ts";
import { readPdf } from "../support/read-pdf.ts";

const { fonts } = defaultTheme();

/** Runs of a paragraph: words, ligatures, kerning, marks that are moved, breaks, links and abbreviations. */
const texts = fc.constantFrom(
  "Tax rates ",
  "office AVATAR, ",
  "e\u0301 x\u0323 ",
  "fi",
  "first\nsecond ",
  "10 % — “AV” ",
  "inter\u00ADna\u00ADtional ",
  "10\u00A0",
  "international responsibility ",
);
const words = fc.array(fc.oneof(texts, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 8 });
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words.map((parts) => parts.join("")),
    font: fc.constantFrom("serif", "sans"),
    fontSize: fc.constantFrom(8.75, 10, 22.5),
    bold: fc.boolean(),
    italics: fc.boolean(),
    color: fc.constantFrom("#0F4A5A", "#16191D"),
    hyphenate: fc.boolean(),
    link: fc.constant("https://example.org/"),
    runTag: fc.constantFrom({ role: "Strong" as const }, { role: "Link" as const }),
  },
  { requiredKeys: ["text"] },
);

/** Of pages, in points: from hardly a word in a line to several. */
const widths = fc.integer({ min: 90, max: 400 });

function definitionOf(runs: readonly Run[], width: number): Definition {
  return {
    pageSize: { width, height: 200 },
    pageMargins: [30, 30, 30, 30],
    content: [
      { text: runs.map((each) => ({ ...each })) },
      { ul: [{ text: [{ text: "item" }] }], type: "square", markerColor: "#0F4A5A" },
    ],
    header: () => ({ stack: [] }),
    footer: (page) => ({ text: [{ text: `page ${page} AV` }] }),
    defaultStyle: { font: "serif", fontSize: 10 },
    language: "en",
    info: { Title: "t", Creator: "c", Producer: "p", CreationDate: new Date("2020-01-01T00:00:00Z") },
  };
}

function drawn(runs: readonly Run[], pace: Pace, width = 300): Uint8Array {
  return draw(layOut(definitionOf(runs, width), fonts, pace)).bytes;
}

/** Everything of a character but its place and size. */
function kind({ page, character, colour, content }: PlacedGlyph) {
  return { page, character, colour, content };
}

/** Returns the most that a character lies or measures off another's, in points. */
function furthest(some: readonly PlacedGlyph[], others: readonly PlacedGlyph[]): number {
  const distances = some.map((glyph, index) => {
    const other = others[index];
    if (other === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(Math.abs(glyph.x - other.x), Math.abs(glyph.y - other.y), Math.abs(glyph.size - other.size));
  });
  return Math.max(...distances);
}

describe("text set from tables and drawn a run at a time is text as pdfmake sets and draws it", () => {
  test("every character in the same place, size, colour and part of the structure", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), widths, async (runs, width) => {
        const fast = await readGlyphs(drawn(runs, "fast", width));
        const plain = await readGlyphs(drawn(runs, "plain", width));
        expect(plain.length).toBeGreaterThan(0);
        expect(fast.map(kind)).toEqual(plain.map(kind));
        // Places are written to a thousandth of a point, and pdf.js keeps them in single precision.
        expect(furthest(fast, plain)).toBeLessThan(0.01);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test("and the same text and links to a reader's program", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), async (runs) => {
        expect(await readPdf(drawn(runs, "fast"))).toEqual(await readPdf(drawn(runs, "plain")));
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test("in a smaller file", () => {
    const runs = [{ text: "Every word of this sentence is drawn with its neighbours. ".repeat(10) }];
    expect(drawn(runs, "fast").length).toBeLessThan(drawn(runs, "plain").length);
  });
});
