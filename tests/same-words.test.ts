import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateBrief } from "../bench/generate-brief.ts";
import { printBrief } from "../src/build/print-brief.ts";
import { writeFormat } from "../src/build/write-format.ts";
import type { Block, Document, Inline } from "../src/document/document.ts";
import { isPageCounter } from "../src/document/page-counter.ts";
import { findFootnotes } from "../src/docx/find-footnotes.ts";
import { documentWords, withoutSpace } from "./support/document-words.ts";
import { plainDigits } from "./support/plain-digits.ts";
import { partOf, readDocx, wordsOfPart } from "./support/read-docx.ts";
import { readStructure, type StructureNode } from "./support/read-structure.ts";
import { openProject } from "./support/ready-editions.ts";
import { succeeded } from "./support/succeeded.ts";
import { wordsOfMarkdown, wordsOfPage } from "./support/twin-words.ts";
import { withoutLists } from "./support/without-lists.ts";

/**
 * The law of the twins: whatever the brief and whoever reads it, PDF, web page, Markdown and Word file have the same
 * words. Each is read by a program that knows nothing of ours, and held against the document all four were written from.
 */
const audiences = ["minister", "legislator", "technical", "public", "meeting"];
const cases = [3, 7, 12, 18, 25].flatMap((size) => audiences.map((audience) => ({ size, audience })));
const folder = mkdtempSync(join(tmpdir(), "briefwright-words-"));
const makeReady = openProject(folder);

afterAll(() => rmSync(folder, { recursive: true }));

let compared = 0;

test.each(cases)("$size statements for $audience", async ({ size, audience }) => {
  const ready = makeReady(generateBrief(size, size * 31), audience);
  const printed = printBrief(ready, succeeded(ready.compiled.document), "A4", []);
  if (!printed.ok) return;
  const { bytes, document, pages } = printed.value;
  const leftOut = { label: "Left out", texts: printed.value.leftOut.map(({ text }) => text) };
  const write = (format: "html" | "md" | "docx") =>
    writeFormat(format, { pdf: bytes, document, leftOut }, ready.press.theme, "A4");
  const uncounted = documentWords(withoutCounters(document));
  expect(withoutSpace(wordsOfPage(Buffer.from(await write("html")).toString("utf8")))).toBe(uncounted);
  expect(withoutSpace(wordsOfMarkdown(Buffer.from(await write("md")).toString("utf8")))).toBe(uncounted);
  const body = documentWords({ ...document, header: [], footer: [] });
  const spoken = (await readStructure(bytes)).map(({ root }) => spokenWords(root)).join("");
  // Where columns run on over pages, each page has a part of every column.
  const order = (words: string) => (pages === 1 ? words : [...words].toSorted().join(""));
  expect(order(withoutSpace(plainDigits(spoken)))).toBe(order(body));
  expectDocx(document, await write("docx"));
  compared += 1;
});

test("most of these briefs were printed", () => {
  expect(compared).toBeGreaterThan(cases.length / 2);
});

function expectDocx(document: Document, bytes: Uint8Array): void {
  const parts = readDocx(bytes);
  const { lists, notes } = findFootnotes(document);
  const wordsOf = (body: readonly Block[]) => documentWords({ ...document, header: [], body, footer: [] });
  const words = (name: string) => wordsOfPart(partOf(parts, `word/${name}.xml`));
  expect(words("document")).toBe(wordsOf(withoutLists(document.body, lists)));
  expect(words("footnotes")).toBe(wordsOf([...notes.values()].flatMap((item) => item.children)));
  expect(words("header1")).toBe(wordsOf(document.header));
  expect(words("footer1")).toBe(wordsOf(document.footer));
}

/** The words of a structure, without the numbers of its items, which the document does not hold as words. */
function spokenWords(node: StructureNode): string {
  if ("text" in node) return node.text;
  return node.role === "Lbl" ? "" : node.children.map(spokenWords).join("");
}

/** Only a file with pages counts them. */
function withoutCounters(document: Document): Document {
  const uncount = (inlines: readonly Inline[]): readonly Inline[] => inlines.filter((inline) => !isPageCounter(inline));
  const plain = (blocks: readonly Block[]) =>
    blocks.map((block) => (block.kind === "paragraph" ? { ...block, children: uncount(block.children) } : block));
  return { ...document, header: plain(document.header), footer: plain(document.footer) };
}
