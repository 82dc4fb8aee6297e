import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { draw, type LaidOut, layOut } from "../../src/pdf/lay-out.ts";
import { type ColumnRow, planColumns } from "../../src/pdf/plan-columns.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { documentWords, withoutSpace } from "../support/document-words.ts";
import { readStructure, textOfStructure } from "../support/read-structure.ts";

/** Rows of one height below one another, some of which must not be the last of a column. */
const columns = fc
  .record({
    ends: fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
    count: fc.integer({ min: 2, max: 3 }),
    room: fc.integer({ min: 0, max: 20 }),
    full: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ ends, count, room, full }) => ({
    count,
    full,
    // The rest of a page is no more than a page.
    room: Math.min(room, full),
    rows: ends.map((mayEnd, index): ColumnRow => ({ top: index * 10, bottom: index * 10 + 10, mayEnd, goesOn: false })),
  }));

describe("rows shared out over columns", () => {
  test("each stands in one column, in order", () => {
    fc.assert(
      fc.property(columns, ({ rows, count, room, full }) => {
        const bands = planColumns(rows, count, room * 10, full * 10);
        const extents = bands.flatMap((band) => band.columns);
        expect(extents[0]?.top).toBe(0);
        expect(extents.at(-1)?.bottom).toBe(rows.length * 10);
        for (const [index, { top }] of extents.slice(1).entries()) expect(top).toBe(extents[index]?.bottom);
        for (const { columns: each } of bands) expect(each.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  test("no column is taller than its page", () => {
    fc.assert(
      fc.property(columns, ({ rows, count, room, full }) => {
        const [first, ...others] = planColumns(rows, count, room * 10, full * 10).map(({ height }) => height);
        expect(first).toBeLessThanOrEqual(room * 10);
        expect(Math.max(0, ...others)).toBeLessThanOrEqual(full * 10);
      }),
    );
  });

  test("no page is left empty, but the rest of the first one", () => {
    fc.assert(
      fc.property(columns, ({ rows, count, room, full }) => {
        const bands = planColumns(rows, count, room * 10, full * 10);
        const empty = bands.filter((band) => band.columns.length === 0);
        expect(empty.length).toBeLessThanOrEqual(room < full ? 1 : 0);
        expect(empty[0] ?? bands[0]).toBe(bands[0]);
      }),
    );
  });

  test("none ends where it must not, unless no page could hold what it parts", () => {
    fc.assert(
      fc.property(columns, ({ rows, count, room, full }) => {
        const ends = planColumns(rows, count, room * 10, full * 10).flatMap((band) =>
          band.columns.map(({ bottom }) => bottom / 10),
        );
        const mayEnd = (end: number) => end === rows.length || rows[end - 1]?.mayEnd === true;
        for (const end of ends.filter((each) => !mayEnd(each))) expect(pieceAround(rows, end)).toBeGreaterThan(full);
      }),
    );
  });

  test("the columns of the last page are as level as the rows allow", () => {
    fc.assert(
      fc.property(columns, ({ rows, count }) => {
        const [band] = planColumns(rows, count, 1000, 1000);
        const tallest = (band?.height ?? 0) / 10;
        const pieces = piecesOf(rows);
        const least = Math.max(Math.ceil(rows.length / count), ...pieces);
        expect(tallest).toBeGreaterThanOrEqual(least);
        expect(tallest).toBeLessThan(rows.length / count + Math.max(...pieces));
      }),
    );
  });
});

/** The length of what is parted before a row. */
function pieceAround(rows: readonly ColumnRow[], row: number): number {
  let [sum, length] = [0, 0];
  for (const piece of piecesOf(rows)) {
    if (sum < row) length = piece;
    sum += piece;
  }
  return length;
}

/** The lengths of what must not be parted. */
function piecesOf(rows: readonly ColumnRow[]): readonly number[] {
  const ends = rows.flatMap(({ mayEnd }, index) => (mayEnd || index === rows.length - 1 ? [index + 1] : []));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

const { theme, fonts } = defaultTheme();
const base = { statement: undefined, origin: undefined };

function textBlock(text: string): Block {
  return { ...base, kind: "paragraph", style: "p", children: [{ kind: "text", text }] };
}

function section(title: string, paragraphs: readonly string[]): Block {
  const children = [{ kind: "text" as const, text: title }];
  const heading = { ...base, kind: "heading" as const, style: "h2.in-column", level: 2 as const, children };
  return { ...base, kind: "section", style: "section.in-column", heading, children: paragraphs.map(textBlock) };
}

const words = "the council said that the bridge would be closed to lorries until the bolts have been replaced".split(
  " ",
);
const paragraphs = fc.integer({ min: 1, max: 90 }).map((length) => {
  return Array.from({ length }, (_, index) => words[(index * 7) % words.length]).join(" ");
});
const documents: fc.Arbitrary<Document> = fc
  .array(fc.array(paragraphs, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 })
  .map((sections) => ({
    ...{ title: "T", language: "en", author: undefined, subject: undefined, date: undefined, header: [], footer: [] },
    body: [
      textBlock("Before the columns."),
      {
        ...base,
        kind: "columns",
        style: "div.flowing",
        columns: sections.map((texts, index) => section(`Section ${index + 1}`, texts)),
      },
      textBlock("After the columns."),
    ],
  }));

function layOutDocument(document: Document): LaidOut {
  return layOut(defineDocument(document, usualSetting(theme, fonts, "A4")), fonts);
}

/** A line of a page, with what it belongs to. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly role: string;
  readonly element: object;
}

function linesOf({ pages }: LaidOut): readonly (readonly Line[])[] {
  return pages.map(({ items }) =>
    items.flatMap(({ type, item }) => {
      if (type !== "line" || item.mark?.kind !== "element") return [];
      return [{ x: item.x, y: item.y, role: item.mark.role, element: item.mark }];
    }),
  );
}

/** The lines in the order in which they are drawn, with the page and the column they stand in. */
function columnLines(document: Document) {
  return linesOf(layOutDocument(document)).flatMap((page, number) =>
    page.map((line) => ({ ...line, column: `${number} ${line.x > 290 ? "right" : "left"}` })),
  );
}

describe("a page of columns", () => {
  test("is read aloud in the order of the document, word for word", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const pages = await readStructure(draw(layOutDocument(document)).bytes);
        expect(pages.map(({ unmarked }) => unmarked).join("")).toBe("");
        const read = withoutSpace(pages.map(({ root }) => textOfStructure(root)).join(""));
        expect(read).toBe(documentWords(document));
      }),
      { numRuns: 10 },
    );
  });

  test("no heading stands last in a column", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const lines = columnLines(document);
        const last = lines.filter(
          ({ role, column }, index) => /^H\d$/.test(role) && lines[index + 1]?.column !== column,
        );
        expect(last).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("no line of a paragraph stands alone in a column", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const lines = columnLines(document);
        const alone = lines.filter(({ element, column }) => {
          const own = lines.filter((line) => line.element === element);
          return own.length > 1 && own.filter((line) => line.column === column).length === 1;
        });
        expect(alone).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("no line of a paragraph stands alone where few lines are left for the last page", () => {
    const lastLines = [0, 10, 20].map((top) => ({ top, bottom: top + 10, mayEnd: top !== 10, goesOn: top < 20 }));
    expect(planColumns(lastLines, 2, 100, 100)).toEqual([{ columns: [{ top: 0, bottom: 30 }], height: 30 }]);
  });

  test("what follows stands below both columns", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const last = linesOf(layOutDocument(document)).at(-1) ?? [];
        const after = last.at(-1)?.y ?? 0;
        expect(Math.max(...last.slice(0, -1).map(({ y }) => y), 0)).toBeLessThan(after);
      }),
      { numRuns: 40 },
    );
  });
});
