import { describe, expect, test } from "vitest";
import type { Definition, DefinitionNode } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { readPdf } from "../support/read-pdf.ts";
import { readStructure, textOfStructure } from "../support/read-structure.ts";
import { smallDefinition } from "../support/small-definition.ts";
import { stockPdf } from "../support/stock-pdf.ts";

const { fonts } = defaultTheme();

/** As many lines of one word each: 60 are three pages. */
const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => ({ text: [{ text: `${word}${index + 1}` }] }));
const words = (count: number, word: string) => lines(count, word).flatMap(({ text }) => text.map((run) => run.text));

const bare = {
  hLineWidth: () => 1,
  vLineWidth: () => 1,
  hLineColor: () => "#000000",
  vLineColor: () => "#000000",
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
const table = (body: object[][], rules: object) => ({
  table: { widths: body[0]?.map(() => "*"), body, ...rules },
  layout: bare,
  tag: { role: "Table" },
});
const bullets = (count: number) => ({ ul: lines(count, "item"), type: "square", markerColor: "#000000" });

/** A definition of a node between two lines, anew for each use: pdfmake changes what it is given. */
function around(make: () => object): Definition {
  const nodes: readonly unknown[] = [...lines(1, "before"), make(), ...lines(1, "after")];
  return smallDefinition(nodes.filter(isNode));
}

/** pdfmake understands more than the definitions we make ourselves; this takes the compiler's doubt away. */
function isNode(value: unknown): value is DefinitionNode {
  return typeof value === "object";
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

/** The text of all pages in the order of the structure; bullets are drawings. */
async function structureText(bytes: Uint8Array): Promise<string> {
  const pages = await readStructure(bytes);
  expect(pages.map(({ unmarked }) => unmarked).join("")).toBe("");
  return withoutSpace(pages.map(({ root }) => textOfStructure(root)).join(""));
}

const wide = "n".repeat(300);

describe("what stock pdfmake loses without a word is drawn whole, and once", () => {
  test.each<[string, () => object, readonly string[]]>([
    [
      "a block that is kept whole and is taller than a page",
      () => ({ stack: lines(60, "line"), unbreakable: true }),
      words(60, "line"),
    ],
    [
      "such a block in another",
      () => ({
        stack: [{ stack: lines(40, "inner"), unbreakable: true }, ...lines(3, "outer")],
        unbreakable: true,
      }),
      [...words(40, "inner"), ...words(3, "outer")],
    ],
    [
      "a row of a table that is not to be broken",
      () => table([[{ stack: lines(60, "line") }], lines(1, "next")], { dontBreakRows: true }),
      [...words(60, "line"), ...words(1, "next")],
    ],
    ["a list in such a row", () => table([[bullets(60)]], { dontBreakRows: true }), words(60, "item")],
    [
      "the head of a table taller than a page",
      () => table([[{ stack: lines(60, "head") }], ...lines(30, "row").map((cell) => [cell])], { headerRows: 1 }),
      [...words(60, "head"), ...words(30, "row")],
    ],
    [
      "rows that are to stay with the head of a table",
      () =>
        table([lines(1, "head"), ...lines(60, "row").map((cell) => [cell])], { headerRows: 1, keepWithHeaderRows: 50 }),
      [...words(1, "head"), ...words(60, "row")],
    ],
    ["a list that is kept whole", () => ({ ...bullets(60), unbreakable: true }), words(60, "item")],
    [
      "a word of 5,000 letters in a block that is kept whole",
      () => ({ text: [{ text: "w".repeat(5000) }], unbreakable: true }),
      ["w".repeat(5000)],
    ],
    ["a word wider than the page that is not to be broken", () => ({ text: [{ text: wide, noWrap: true }] }), [wide]],
  ])("%s", async (_, make, wanted) => {
    const all = withoutSpace(["before1", ...wanted, "after1"].join(""));
    expect(withoutSpace((await readPdf(await stockPdf(around(make), fonts))).text)).not.toContain(all);
    const { bytes, lost } = draw(layOut(around(make), fonts));
    expect(lost).toEqual([]);
    expect(await structureText(bytes)).toBe(all);
  });

  test("columns that are kept whole, side by side on each page", async () => {
    const make = () => ({
      columns: [{ stack: lines(60, "a") }, { stack: lines(60, "b") }],
      columnGap: 5,
      unbreakable: true,
    });
    expect((await readPdf(await stockPdf(around(make), fonts))).text).toBe("before1 after1");
    const { bytes, lost } = draw(layOut(around(make), fonts));
    expect(lost).toEqual([]);
    const pages = await readStructure(bytes);
    const drawn = pages.flatMap(({ root }) => textOfStructure(root).match(/[a-z]+\d+/g) ?? []);
    expect(drawn.toSorted()).toEqual(["before1", ...words(60, "a"), ...words(60, "b"), "after1"].toSorted());
  });
});

describe("what cannot be drawn is named, where stock pdfmake says nothing", () => {
  test.each<[string, () => object, string]>([
    ["a line taller than a page", () => ({ text: [{ text: "Large", fontSize: 300 }] }), "Large"],
    ["text cut off at a height", () => ({ text: [{ text: "tall ".repeat(300) }], maxHeight: 30 }), "tall tall"],
    ["text moved off the page", () => ({ text: [{ text: "gone" }], relativePosition: { x: 290, y: 0 } }), "gone"],
  ])("%s", async (_, make, beginning) => {
    const { lost } = draw(layOut(around(make), fonts));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatch(new RegExp(`^${beginning}`));
    await expect(stockPdf(around(make), fonts)).resolves.toBeInstanceOf(Uint8Array);
  });
});

test("the head of a table that stands again on the next page is drawn there, and read once", async () => {
  const make = () => table([lines(1, "head"), ...lines(60, "row").map((cell) => [cell])], { headerRows: 1 });
  const { bytes } = draw(layOut(around(make), fonts));
  expect(((await readPdf(bytes)).text.match(/head1/g) ?? []).length).toBeGreaterThan(2);
  expect(await structureText(bytes)).toBe(withoutSpace(["before1", "head1", ...words(60, "row"), "after1"].join("")));
});
