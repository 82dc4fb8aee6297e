import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { draw, type LaidOut, layOut } from "../../src/pdf/lay-out.ts";
import { planBreaks } from "../../src/pdf/plan-breaks.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { defaultTheme } from "../support/default-fonts.ts";

const { theme, fonts } = defaultTheme();

const base = { statement: undefined, origin: undefined };
const paragraph = (text: string): Block => ({
  ...base,
  kind: "paragraph",
  style: "p",
  children: [{ kind: "text", text }],
});
const heading = (text: string) =>
  ({ ...base, kind: "heading", style: "h2", level: 2, children: [{ kind: "text", text }] }) as const;

function documentOf(body: readonly Block[]): Document {
  const said = { title: "T", language: "en", author: undefined, subject: undefined, date: undefined };
  return { ...said, header: [], body, footer: [] };
}

function layOutBlocks(body: readonly Block[]): LaidOut {
  return layOut(defineDocument(documentOf(body), usualSetting(theme, fonts, "A4")), fonts);
}

/** The pages that each element with text stands on, one entry a line, in the order of reading. */
function pagesOfElements({ pages }: LaidOut): readonly { readonly role: string; readonly pages: readonly number[] }[] {
  const found = new Map<object, { readonly role: string; readonly pages: number[] }>();
  for (const [page, { items }] of pages.entries()) {
    for (const { type, item } of items) {
      const mark: unknown = Reflect.get(item, "mark");
      if (type !== "line" || typeof mark !== "object" || mark === null || !("role" in mark)) continue;
      const entry = found.get(mark) ?? { role: String(mark.role), pages: [] };
      entry.pages.push(page);
      found.set(mark, entry);
    }
  }
  return [...found.values()];
}

const words = fc.integer({ min: 1, max: 180 }).map((count) =>
  "ordinary words of a page "
    .repeat(count)
    .slice(0, count * 6)
    .trim(),
);
const blocks = fc.oneof(
  { weight: 4, arbitrary: words.map(paragraph) },
  { weight: 1, arbitrary: fc.constant<Block>(heading("A heading")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("section", "section.sources"),
        fc.array(words.map(paragraph), { minLength: 1, maxLength: 4 }),
      )
      .map(([style, children]): Block => ({ ...base, kind: "section", style, heading: heading("Section"), children })),
  },
);

describe("long documents of any paragraphs, headings and sections", () => {
  test("no line of a paragraph stands alone on a page, and no heading stands last", () => {
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 40, maxLength: 80 }), (body) => {
        const elements = pagesOfElements(layOutBlocks([...body, paragraph("The end.")]));
        for (const [index, { role, pages }] of elements.entries()) {
          if (/^H\d$/.test(role)) expect(elements[index + 1]?.pages[0]).toBe(pages.at(-1));
          const alone = [...new Set(pages)].filter((page) => pages.filter((other) => other === page).length === 1);
          if (pages.length > 1) expect(alone).toEqual([]);
        }
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});

test("a statement and the tag below it are on one page, and so is the heading above them", () => {
  const tagged = fc.tuple(words, fc.constantFrom("Likely", "Very likely · Low confidence")).map(
    ([text, tag]): Block => ({
      ...base,
      kind: "columns",
      style: "div.tagged-judgement",
      columns: [paragraph(text.slice(0, 400)), paragraph(tag)],
    }),
  );
  const groups = fc.array(fc.oneof(tagged, tagged, fc.constant<Block>(heading("A heading"))), { minLength: 60 });
  fc.assert(
    fc.property(groups, (body) => {
      const elements = pagesOfElements(layOutBlocks([...body, paragraph("The end.")]));
      const owners = body.flatMap(({ kind }, index) => (kind === "columns" ? [index, index] : [index]));
      const parted = body.filter((_, index) => {
        const own = elements.filter((_element, at) => owners[at] === index);
        return new Set(own.flatMap(({ pages }) => pages)).size > 1;
      });
      expect(parted).toEqual([]);
      const starts = elements.map(({ pages }) => pages[0]);
      const lead = elements.flatMap(({ role }, index) => (/^H\d$/.test(role) ? [index] : []));
      expect(lead.filter((index) => starts[index] !== starts[index + 1])).toEqual([]);
    }),
    { numRuns: 15, seed: 3 },
  );
});

describe("a paragraph breaks", () => {
  const lines = (count: number) => Array.from({ length: count }, () => 10);
  test.each([
    ["nowhere, where it fits", 5, 50, []],
    ["where the page ends", 8, 50, [5]],
    ["a line earlier, to take one to the last", 6, 50, [4]],
    ["not at all, where one line would stay behind", 6, 10, [0]],
    ["not at all, where it has three lines", 3, 20, [0]],
    ["over as many pages as it needs", 23, 40, [4, 14]],
    ["a line earlier on the last but one", 25, 40, [4, 14, 23]],
  ] as const)("%s", (_, count, room, wanted) => {
    expect([...planBreaks(lines(count), room, 100, false)]).toEqual(wanted);
  });
});

describe("text of any length is drawn whole", () => {
  test.each([
    ["a paragraph of 40,000 words", "words and more ".repeat(13_334)],
    ["a word of 100,000 letters", "abcdefghij".repeat(10_000)],
    ["a word of 10,000 letters among others, none cut in two", `before ${"a𝟏".repeat(5000)} after`],
  ])(
    "%s",
    (_, text) => {
      expect(draw(layOutBlocks([paragraph(text)]), []).lost).toEqual([]);
    },
    60_000,
  );
});
