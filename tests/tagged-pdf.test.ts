import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elementsOf, type PageStructure, readStructure, textOfStructure } from "./support/read-structure.ts";
import { runBrief } from "./support/run-brief.ts";

const project = fileURLToPath(new URL("golden/everything", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "briefwright-tagged-"));
let bytes: Uint8Array = new Uint8Array();
let page: PageStructure = { root: { text: "" }, unmarked: "" };

beforeAll(async () => {
  await runBrief(project, "build", "--out", output);
  bytes = readFileSync(join(output, "ferry.minister.pdf"));
  page = (await readStructure(bytes))[0] ?? page;
});

afterAll(() => rmSync(output, { recursive: true }));

const texts = (role: string) => elementsOf(page.root, role).map((element) => textOfStructure(element).trim());

describe("the logical structure of a page", () => {
  test("every character belongs to an element or is an artifact", () => {
    expect(page.unmarked).toBe("");
  });

  test("headings, in order", () => {
    expect(texts("H1")).toHaveLength(1);
    expect(texts("H2")).toEqual([
      "Bottom line",
      "Key numbers",
      "Key facts",
      "Background",
      "Implications",
      "Open questions",
      "Recommendations",
      "Sources",
    ]);
  });

  test("lists have items with a label and a body", () => {
    const items = elementsOf(page.root, "LI");
    expect(items).toHaveLength(7);
    for (const item of items) {
      expect(elementsOf(item, "Lbl")).toHaveLength(1);
      expect(textOfStructure(elementsOf(item, "LBody")[0] ?? { text: "" }).trim()).not.toBe("");
    }
  });

  test("note figures are links to their notes", () => {
    expect(texts("Link").filter((text) => text === "¹")).toHaveLength(8);
    // Where a line ends, no space is printed.
    const links = texts("Link").map((text) => text.replaceAll(" ", ""));
    expect(links).toContain("“Ferry&tunnel:a<second>crossing”");
  });

  test("note figures are references, notes are notes, and the number of a note is a link back", () => {
    expect(texts("Reference")).toEqual(texts("Link").filter((text) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(text)));
    expect(texts("Note")).toHaveLength(2);
    const labels = elementsOf(page.root, "Lbl").filter((label) => elementsOf(label, "Link").length > 0);
    expect(labels.map((label) => textOfStructure(label).trim())).toEqual(["1", "2"]);
  });

  test("read aloud, it is the text of the document, word for word", async () => {
    const inspected = await runBrief(project, "inspect", "briefs/ferry.yaml", "--stage", "html");
    const main = /<main>([\s\S]*)<\/main>/.exec(inspected.stdout)?.[1] ?? "";
    const superiors = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    const wanted = main
      .replaceAll(/<a class="note"[^>]*>(\d)<\/a>/g, (_, digit: string) => superiors[Number(digit)] ?? "")
      .replaceAll(/<li class="note" id="note-(\d)"[^>]*>/g, "$1")
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&nbsp;", "")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    const withoutSpace = (text: string) => text.replaceAll(/\s+/g, "");
    expect(withoutSpace(textOfStructure(page.root))).toBe(withoutSpace(wanted));
  });
});

test("the file says its title, language and standards, and shows its title", async () => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  expect(Reflect.get(info, "Language")).toBe("en-GB");
  expect(metadata?.get("dc:title")).toBe(
    "The strait’s only ferry fails more often, and no one has said who pays for a tunnel",
  );
  expect([metadata?.get("pdfuaid:part"), metadata?.get("pdfaid:part"), metadata?.get("pdfaid:conformance")]).toEqual([
    "1",
    "2",
    "A",
  ]);
  expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  await document.destroy();
});

test("headings are the outline, the sections under the title", async () => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const outline = await document.getOutline();
  expect(outline.map(({ title }) => title)).toEqual([
    "The strait’s only ferry fails more often, and no one has said who pays for a tunnel",
  ]);
  expect(outline[0]?.items.map(({ title }) => title)).toEqual(texts("H2"));
  expect(outline[0]?.count).toBe(texts("H2").length);
  await document.destroy();
});

test("every link within the file leads to a place in it: references to their notes, notes to their references", async () => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const annotations: { dest?: string }[] = await (await document.getPage(1)).getAnnotations();
  const targets = new Set(annotations.flatMap(({ dest }) => dest ?? []));
  expect([...targets].sort()).toEqual(["note:note-1", "note:note-2", "reference:note-1", "reference:note-2"]);
  for (const target of targets) expect(await document.getDestination(target)).not.toBeNull();
  await document.destroy();
});

test("a link is one annotation a line, and says what it is", async () => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const annotations = await (await document.getPage(1)).getAnnotations();
  const addresses = annotations.filter(({ url }) => url !== undefined);
  const lines = new Set(addresses.map(({ rect }) => rect[1]));
  expect(addresses).toHaveLength(lines.size);
  expect(new Set(addresses.map(({ url }) => url)).size).toBe(1);
  expect(addresses.map(({ contentsObj }) => contentsObj.str).join(" ")).toBe("“Ferry & tunnel: a <second> crossing”");
  expect(annotations.every(({ contentsObj }) => contentsObj.str !== "")).toBe(true);
  await document.destroy();
});
