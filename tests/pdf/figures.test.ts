import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { getDocument, OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { vocabularyOf } from "../../src/document/vocabulary.ts";
import { measurePdf } from "../../src/pdf/measure-pdf.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { readPicture } from "../../src/picture/read-picture.ts";
import { exif, photograph, photographWith, png } from "../picture/made-pictures.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { elementsOf, type PageStructure, readStructure, textOfStructure } from "../support/read-structure.ts";
import { runBrief } from "../support/run-brief.ts";
import { succeeded } from "../support/succeeded.ts";

const project = fileURLToPath(new URL("../golden/pictures", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "briefwright-figures-"));
let bytes: Uint8Array = new Uint8Array();
let page: PageStructure = { root: { text: "" }, unmarked: "" };

beforeAll(async () => {
  await runBrief(project, "build", "--out", output);
  bytes = readFileSync(join(output, "quay.technical.pdf"));
  page = (await readStructure(bytes))[0] ?? page;
});

afterAll(() => rmSync(output, { recursive: true }));

describe("figures in the logical structure", () => {
  test("every character belongs to an element or is an artifact", () => {
    expect(page.unmarked).toBe("");
  });

  test("each says what it shows, and has a caption beside it", () => {
    expect(elementsOf(page.root, "Figure")).toMatchObject([
      { alt: "A bar for each year. The one for 2024, with 520, is longer than the one for 2023, with 410." },
      { alt: "A ferry at the old quay." },
    ]);
    const captions = elementsOf(page.root, "Caption").map((caption) => textOfStructure(caption).replaceAll(/\s/g, ""));
    expect(captions).toEqual([
      'Shipscountedattheharbour,ayeareach&"all"ofthem¹·ChartbytheTransportUnit',
      "Mostshipsareferries.¹",
    ]);
  });

  test("each says where it stands on the page", () => {
    const boxes = Array.from(structureObjects(bytes).matchAll(/\/BBox \[([^\]]*)\]/g), ([, box = ""]) =>
      box.split(" ").map(Number),
    );
    expect(boxes).toHaveLength(2);
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
      expect(left).toBeGreaterThan(100);
      expect(bottom).toBeGreaterThan(100);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
    }
  });
});

/** Returns the small objects of a PDF, unpacked. */
function structureObjects(file: Uint8Array): string {
  const text = Buffer.from(file).toString("latin1");
  const start = text.indexOf("stream\n", text.indexOf("/ObjStm")) + 7;
  return inflateSync(file.subarray(start, text.indexOf("\nendstream", start))).toString("latin1");
}

const { theme, fonts } = defaultTheme();

/** Returns the PDF of a page that holds this, with pictures of these bytes. */
function pdfOf(html: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pictures = new Map(Object.entries(files).map(([name, file]) => [name, readPicture(name, name, file)]));
  const markup = { html: `<main><h1>Title</h1>${html}</main>`, pieces: [], layout: undefined };
  const metadata = { language: "en", author: undefined, subject: undefined, date: undefined };
  const document = succeeded(readDocument(markup, { ...vocabularyOf(theme), pictures }, metadata));
  const drawn = measurePdf(document, usualSetting(theme, fonts, "A4"), 9).write([]);
  expect(drawn.lost).toEqual([]);
  return drawn.bytes;
}

const figure = (alt: string, caption = "") => `<figure><img src="a" alt="${alt}">${caption}</figure>`;

describe("pictures on the page", () => {
  test("a part of a text of a drawing that says no height of its own stands on the line of the text", async () => {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const heightOf = (text: string) => {
      const item = items.find((one) => "str" in one && one.str.trim() === text);
      return item !== undefined && "transform" in item ? Number(item.transform[5]) : undefined;
    };
    expect(heightOf("520")).toBeCloseTo(heightOf("2024") ?? 0, 3);
    await document.destroy();
  });

  test("one that decorates is no figure, and its caption is a paragraph", async () => {
    const file = pdfOf(figure("", "<figcaption>Words</figcaption>"), { a: photograph });
    const [{ root } = page] = await readStructure(file);
    expect(elementsOf(root, "Figure")).toEqual([]);
    expect(elementsOf(root, "P").map(textOfStructure)).toEqual(["Words"]);
  });

  test("a photograph is drawn upright, in its natural size", async () => {
    const turned = photographWith(0xe1, exif(6, "x"));
    expect(await sizesOf(pdfOf(figure("A photograph"), { a: photograph }))).toEqual([[6, 12]]);
    expect(await sizesOf(pdfOf(figure("A photograph"), { a: turned }))).toEqual([[12, 6]]);
  });

  test("one that is wider than the column, or taller than a page can spare, is scaled down", async () => {
    const wide = png({ width: 4000, height: 100, depth: 1, type: 0 });
    const tall = png({ width: 100, height: 4000, depth: 1, type: 0 });
    const { width, height, margins } = theme.papers.A4;
    const [[across = 0, low = 0] = []] = await sizesOf(pdfOf(figure("wide"), { a: wide }));
    expect(across).toBeCloseTo(width - margins.left - margins.right, 1);
    expect(across / low).toBeCloseTo(40, 0);
    const [[, high = 0] = []] = await sizesOf(pdfOf(figure("tall"), { a: tall }));
    expect(high).toBeLessThan((height - margins.top - margins.bottom) * 0.61);
  });

  test("a picture stands on one page with the beginning of its caption", async () => {
    const line = "<p>Words</p>".repeat(40);
    const tall = png({ width: 100, height: 300, depth: 1, type: 0 });
    const pages = await readStructure(pdfOf(`${line}${figure("tall", "<figcaption>Below</figcaption>")}`, { a: tall }));
    expect(
      pages.map(({ root }) => [elementsOf(root, "Figure"), elementsOf(root, "Caption")].map(({ length }) => length)),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("a picture that is drawn twice is in the file once", () => {
    const once = pdfOf(figure("A photograph"), { a: photograph });
    const twice = pdfOf(figure("A photograph").repeat(2), { a: photograph });
    const images = (file: Uint8Array) => Buffer.from(file).toString("latin1").split("/DCTDecode").length - 1;
    expect([images(once), images(twice)]).toEqual([1, 1]);
  });

  test.each([1, 2, 4, 8, 16])("pixels of %d bits, with and without opacity, give the same file twice", (depth) => {
    const files = [0, 2, 3, 4, 6].flatMap((type) => {
      const allowed = type === 0 ? [1, 2, 4, 8, 16] : type === 3 ? [1, 2, 4, 8] : [8, 16];
      return allowed.includes(depth) ? [png({ width: 9, height: 9, depth, type: kinds[type] ?? 0 })] : [];
    });
    for (const file of files)
      expect(pdfOf(figure("Pixels"), { a: file })).toEqual(pdfOf(figure("Pixels"), { a: file }));
  });
});

const kinds: Readonly<Record<number, 0 | 2 | 3 | 4 | 6>> = { 0: 0, 2: 2, 3: 3, 4: 4, 6: 6 };

/** Returns width and height in points of each picture of pixels on the first page. */
async function sizesOf(file: Uint8Array): Promise<readonly (readonly number[])[]> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList();
  const sizes: number[][] = [];
  let [matrix, stack] = [[1, 0, 0, 1, 0, 0], [] as number[][]];
  for (const [index, operator] of fnArray.entries()) {
    const values: number[] = argsArray[index] ?? [];
    if (operator === OPS.save) stack.push(matrix);
    if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform) matrix = Util.transform(matrix, values);
    if (operator === OPS.paintImageXObject) {
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      sizes.push([Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d)].map((side) => Math.round(side * 10) / 10));
    }
  }
  await document.destroy();
  return sizes;
}
