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

type Elements = ReturnType<typeof pagesOfElements>;

/** What a typesetter would not leave: a heading or the heads of a table without what follows, a line by itself. */
function faultsOf(elements: Elements): readonly string[] {
  return elements.flatMap(({ role, pages }, index) => {
    const next = elements[index + 1];
    const isHead = /^H\d$/.test(role) || (role === "TH" && next?.role === "TD");
    const parted =
      isHead && next?.pages[0] !== pages.at(-1) ? [`${role} of page ${pages.at(-1)} parted from ${next?.role}`] : [];
    return [...parted, ...linesAlone(pages).map((page) => `one line of ${role} on page ${page}`)];
  });
}

function linesAlone(pages: readonly number[]): readonly number[] {
  if (pages.length === 1) return [];
  return [...new Set(pages)].filter((page) => pages.filter((other) => other === page).length === 1);
}

const words = (most: number) =>
  fc.integer({ min: 1, max: most }).map((count) =>
    "ordinary words of a page "
      .repeat(count)
      .slice(0, count * 6)
      .trim(),
  );
const texts = words(180).map(paragraph);
const notes = fc.constantFrom("ol", "ol.notes");

function list(style: string, ordered: boolean, items: readonly (readonly Block[])[]): Block {
  const children = items.map((blocks) => ({ ...base, style: "li", id: undefined, children: blocks }));
  return { ...base, kind: "list", style, ordered, items: children };
}

const item = (most: number) => words(most).map((text): Block[] => [paragraph(text)]);
const bullets = fc.array(item(90), { minLength: 1, maxLength: 6 }).map((items) => list("ul", false, items));
const nested = fc.array(fc.tuple(words(60), bullets), { minLength: 1, maxLength: 3 }).map((items) =>
  list(
    "ul",
    false,
    items.map(([text, inner]) => [paragraph(text), inner]),
  ),
);
const numbered = fc
  .tuple(notes, fc.array(item(60), { minLength: 1, maxLength: 8 }))
  .map(([style, items]) => list(style, true, items));
const tables = fc.array(fc.array(words(40), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }).map(
  (rows): Block => ({
    ...base,
    kind: "table",
    style: "table",
    rows: rows.map((row, index) =>
      row.map((text) => ({
        ...base,
        style: index === 0 ? "th" : "td",
        header: index === 0,
        children: [{ kind: "text", text }],
      })),
    ),
  }),
);
const callouts = fc
  .array(texts, { minLength: 1, maxLength: 3 })
  .map((children): Block => ({ ...base, kind: "callout", style: "aside", children }));
const parts = fc.oneof(texts, bullets, numbered, tables, callouts);
const sections = fc
  .tuple(
    fc.constantFrom("section", "section.sources", "section.in-column", "section.box"),
    fc.array(parts, { minLength: 1, maxLength: 4 }),
  )
  .map(([style, children]): Block => ({ ...base, kind: "section", style, heading: heading("Section"), children }));
const blocks = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: fc.constant<Block>(heading("A heading")) },
  { weight: 2, arbitrary: bullets },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: numbered },
  { weight: 1, arbitrary: tables },
  { weight: 1, arbitrary: callouts },
  { weight: 2, arbitrary: sections },
);

describe("long documents of paragraphs, headings, lists, notes, tables, callouts and sections", () => {
  test("no line stands alone on a page, no heading or head of a table stands last, and every word is drawn", () => {
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 10, maxLength: 30 }), (body) => {
        const laidOut = layOutBlocks([...body, paragraph("The end.")]);
        expect(faultsOf(pagesOfElements(laidOut))).toEqual([]);
        expect(draw(laidOut, []).lost).toEqual([]);
      }),
      { numRuns: 30, seed: 3, endOnFailure: true },
    );
  });
});

test("a statement and the tag below it are on one page, and so is the heading above them", () => {
  const tagged = fc.tuple(words(80), fc.constantFrom("Likely", "Very likely · Low confidence")).map(
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
