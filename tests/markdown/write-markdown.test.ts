import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeMarkdown } from "../../src/markdown/write-markdown.ts";
import { documentWords, withoutSpace } from "../support/document-words.ts";
import { generatedDocument } from "../support/generated-documents.ts";

const superiors = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function wordsOf(node: Nodes): string {
  if (node.type === "link" && node.url.startsWith("#")) {
    return node.children
      .map(wordsOf)
      .join("")
      .replaceAll(/[⁰¹²³⁴-⁹]/g, (sign) => String(superiors.indexOf(sign)));
  }
  if ("children" in node) return node.children.map(wordsOf).join("");
  return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}

test("read back, it has the document's words in order, and no text has become structure", () => {
  fc.assert(
    fc.property(generatedDocument, (document) => {
      const [, front = "", ...rest] = writeMarkdown(document).split(/^---\n/m);
      expect(parse(front)).toMatchObject({ title: document.title, lang: "en", date: "2025-01-02" });
      const text = rest.join("---\n");
      const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      expect(withoutSpace(wordsOf(tree))).toBe(documentWords(document));
    }),
    { seed: 20250102, numRuns: 300 },
  );
});
