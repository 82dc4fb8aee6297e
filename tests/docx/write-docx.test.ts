import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Document, Inline } from "../../src/document/document.ts";
import { findFootnotes } from "../../src/docx/find-footnotes.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { documentWords } from "../support/document-words.ts";
import { generatedDocument } from "../support/generated-documents.ts";
import { partOf, readDocx, valuesOf, wordsOfPart } from "../support/read-docx.ts";
import { withoutLists } from "../support/without-lists.ts";

const { theme } = defaultTheme();
const base = { statement: undefined, origin: undefined };
const call: Inline = { kind: "note-reference", note: "note-1", label: "1" };

function paragraph(...children: readonly (Inline | string)[]): Extract<Block, { kind: "paragraph" }> {
  const inlines = children.map((child): Inline => (typeof child === "string" ? { kind: "text", text: child } : child));
  return { ...base, kind: "paragraph", style: "p", children: inlines };
}

function listOf(ordered: boolean, ...items: readonly (readonly Block[])[]): Extract<Block, { kind: "list" }> {
  return {
    ...base,
    kind: "list",
    style: ordered ? "ol.notes" : "ul",
    ordered,
    items: items.map((children, index) => ({
      ...base,
      style: ordered ? "li.note" : "li",
      id: ordered ? `note-${index + 1}` : undefined,
      children,
    })),
  };
}

function documentOf(body: readonly Block[]): Document {
  const metadata = { title: "A title", language: "fr", author: "An author", subject: "A series", date: "2025-01-02" };
  return { ...metadata, header: [], body, footer: [] };
}

async function read(document: Document): Promise<ReadonlyMap<string, string>> {
  return readDocx(await writeDocx(document, theme, "A4"));
}

test("it has the document's words in order, its notes as footnotes, and only styles, lists and links that it defines", async () => {
  await fc.assert(
    fc.asyncProperty(generatedDocument, async (document) => {
      const parts = await read(document);
      const { lists, notes } = findFootnotes(document);
      const body = { ...document, header: [], footer: [], body: withoutLists(document.body, lists) };
      const atFoot = [...notes.values()].flatMap((item) => item.children);
      const text = partOf(parts, "word/document.xml");
      expect(wordsOfPart(text)).toBe(documentWords(body));
      expect(wordsOfPart(partOf(parts, "word/footnotes.xml"))).toBe(documentWords({ ...body, body: atFoot }));
      expect(wordsOfPart(partOf(parts, "word/header1.xml"))).toBe(documentWords({ ...body, body: document.header }));
      expect(wordsOfPart(partOf(parts, "word/footer1.xml"))).toBe(documentWords({ ...body, body: document.footer }));
      const styles = valuesOf(partOf(parts, "word/styles.xml"), "w:style", "w:styleId");
      expect(new Set(styles).size).toBe(styles.length);
      const written = [...parts]
        .filter(([name]) => /^word\/\w+\.xml$/.test(name))
        .map(([, part]) => part)
        .join("");
      const used = ["w:pStyle", "w:rStyle", "w:basedOn", "w:next", "w:link"].flatMap((name) =>
        valuesOf(written, name, "w:val"),
      );
      // The library's own separator of endnotes, which we have none of, names a style.
      expect(used.filter((name) => !styles.includes(name) && name !== "EndnoteReference")).toEqual([]);
      const numberings = valuesOf(partOf(parts, "word/numbering.xml"), "w:num", "w:numId");
      expect(valuesOf(text, "w:numId", "w:val").filter((id) => !numberings.includes(id))).toEqual([]);
      const targets = valuesOf(partOf(parts, "word/_rels/document.xml.rels"), "Relationship", "Id");
      expect(valuesOf(text, "w:hyperlink", "r:id").filter((id) => !targets.includes(id))).toEqual([]);
      const bookmarks = valuesOf(text, "w:bookmarkStart", "w:name");
      expect(new Set(bookmarks).size).toBe(bookmarks.length);
      expect(valuesOf(text, "w:hyperlink", "w:anchor").filter((name) => !bookmarks.includes(name))).toEqual([]);
    }),
    { seed: 20250102, numRuns: 150 },
  );
}, 60_000);

test("the same document gives the same bytes", async () => {
  const link: Inline = {
    kind: "link",
    style: "a",
    address: "https://example.org/",
    children: [{ kind: "text", text: "a" }],
  };
  const document = documentOf([paragraph(link, call), listOf(true, [paragraph(link)])]);
  const first = await writeDocx(document, theme, "A4");
  expect(Buffer.from(await writeDocx(document, theme, "A4")).equals(first)).toBe(true);
});

test("a note that is called twice is one footnote, and the second call refers to the first", async () => {
  const parts = await read(
    documentOf([paragraph("One.", call, " Two.", { ...call }), listOf(true, [paragraph("The source.")])]),
  );
  const text = partOf(parts, "word/document.xml");
  expect(valuesOf(text, "w:footnoteReference", "w:id")).toEqual(["1"]);
  expect(valuesOf(text, "w:fldSimple", "w:instr")).toEqual(["NOTEREF note_1 \\f \\h"]);
  expect(valuesOf(text, "w:bookmarkStart", "w:name")).toEqual(["note_1"]);
  expect(wordsOfPart(partOf(parts, "word/footnotes.xml"))).toBe("Thesource.");
});

test.each([
  [
    "are called in another order",
    [paragraph({ ...call, note: "note-2", label: "2" }, call), listOf(true, [paragraph("a")], [paragraph("b")])],
  ],
  ["have labels of their own", [paragraph({ ...call, label: "a" }), listOf(true, [paragraph("a")])]],
  ["hold more than text", [paragraph(call), listOf(true, [listOf(false, [paragraph("a")])])]],
  ["are not all called", [paragraph(call), listOf(true, [paragraph("a")], [paragraph("b")])]],
])("notes stay a list, with links to them, where they %s", async (_, body) => {
  const document = documentOf(body);
  const parts = await read(document);
  const text = partOf(parts, "word/document.xml");
  expect(wordsOfPart(text)).toBe(documentWords(document));
  expect(valuesOf(text, "w:footnoteReference", "w:id")).toEqual([]);
  const anchors = valuesOf(text, "w:hyperlink", "w:anchor");
  expect(anchors.length).toBeGreaterThan(0);
  for (const anchor of anchors) expect(valuesOf(text, "w:bookmarkStart", "w:name")).toContain(anchor);
});

test("it names its author, dates, language and paper", async () => {
  const parts = await read(
    documentOf([
      paragraph({
        kind: "span",
        style: "span",
        language: "de",
        statement: undefined,
        children: [{ kind: "text", text: "Wort" }],
      }),
    ]),
  );
  expect(partOf(parts, "docProps/core.xml")).toContain("<dc:title>A title</dc:title><dc:subject>A series</dc:subject>");
  expect(partOf(parts, "docProps/core.xml")).toContain(
    "<dc:creator>An author</dc:creator><dc:language>fr</dc:language>",
  );
  expect(partOf(parts, "docProps/core.xml")).toContain(">2025-01-02T00:00:00Z</dcterms:created>");
  expect(partOf(parts, "word/styles.xml")).toContain('<w:lang w:val="fr"/>');
  expect(partOf(parts, "word/document.xml")).toContain('<w:lang w:val="de"/>');
  expect(valuesOf(partOf(parts, "word/document.xml"), "w:pgSz", "w:w")).toEqual(["11906"]);
  const letter = readDocx(await writeDocx(documentOf([paragraph("a")]), theme, "Letter"));
  expect(valuesOf(partOf(letter, "word/document.xml"), "w:pgSz", "w:w")).toEqual(["12240"]);
});

test("a table's head is marked as one, and repeated", async () => {
  const cell = (text: string, header: boolean) => ({
    ...base,
    style: header ? "th" : "td",
    header,
    children: paragraph(text).children,
  });
  const rows = [[cell("Year", true)], [cell("2024", false)]];
  const text = partOf(await read(documentOf([{ ...base, kind: "table", style: "table", rows }])), "word/document.xml");
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(valuesOf(text, "w:tblLook", "w:firstRow")).toEqual(["true"]);
});
