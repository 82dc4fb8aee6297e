import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { elementsOf, readStructure, textOfStructure } from "../support/read-structure.ts";

const { theme, fonts } = defaultTheme();
const base = { statement: undefined, origin: undefined };
const paragraph = (style: string, text: string): Block => ({
  ...base,
  kind: "paragraph",
  style,
  children: [{ kind: "text", text }],
});

/** A page that calls a note which stands in a list of a style. */
function drawn(style: string, ordered: boolean, back: string | undefined): Uint8Array {
  const call: Block = {
    ...base,
    kind: "paragraph",
    style: "p",
    children: [
      { kind: "text", text: "Called" },
      { kind: "note-reference", note: "note-1", label: "1" },
    ],
  };
  const items = [
    {
      ...base,
      style: "li",
      id: "note-1",
      ...(back === undefined ? {} : { back }),
      children: [paragraph("li", "The note.")],
    },
    { ...base, style: "li", id: undefined, children: [paragraph("li", "No note.")] },
  ];
  const list: Block = { ...base, kind: "list", style, ordered, items };
  const said = { title: "T", language: "en", author: undefined, subject: undefined, date: undefined };
  const document: Document = { ...said, header: [], body: [call, list], footer: [] };
  return draw(layOut(defineDocument(document, usualSetting(theme, fonts, "A4")), fonts)).bytes;
}

async function linksBack(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const annotations = await (await document.getPage(1)).getAnnotations();
  expect(await document.getDestination("reference:note-1")).not.toBeNull();
  await document.destroy();
  return annotations.flatMap(({ dest, contentsObj }) => (dest === "reference:note-1" ? [String(contentsObj.str)] : []));
}

test.each([
  ["a numbered note", "ol", true, "Back to the text at reference 1", "Back to the text at reference 1"],
  ["a numbered note of a template that has no words for it", "ol", true, undefined, "1"],
  ["a note with a bullet", "ul", false, "Back to the text at reference 1", "Back to the text at reference 1"],
] as const)("%s leads back to the text, and says so", async (_, style, ordered, back, wanted) => {
  const bytes = drawn(style, ordered, back);
  expect(await linksBack(bytes)).toEqual([wanted]);
  const [page] = await readStructure(bytes);
  const labels = page === undefined ? [] : elementsOf(page.root, "Lbl");
  expect(labels.map((label) => elementsOf(label, "Link").length)).toEqual([1, 0]);
  expect(page && textOfStructure(page.root)).toContain("The note.");
});
