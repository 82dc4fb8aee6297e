import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeMarkdown } from "../../src/markdown/write-markdown.ts";
import { documentWords, withoutSpace } from "../support/document-words.ts";
import { generatedDocument } from "../support/generated-documents.ts";
import { wordsOfMarkdown } from "../support/twin-words.ts";

test("read back, it has the document's words in order, and no text has become structure", () => {
  fc.assert(
    fc.property(generatedDocument, (document) => {
      const text = writeMarkdown(document);
      const [, front = ""] = text.split(/^---\n/m);
      expect(parse(front)).toMatchObject({ title: document.title, lang: "en", date: "2025-01-02" });
      expect(withoutSpace(wordsOfMarkdown(text))).toBe(documentWords(document));
    }),
    { seed: 20250102, numRuns: 300 },
  );
});
