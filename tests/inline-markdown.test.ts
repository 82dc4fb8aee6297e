import fc from "fast-check";
import { expect, test } from "vitest";
import { readInlineMarkdown } from "../src/brief/inline-markdown.ts";

/** Text with much that is markup elsewhere in Markdown, and none of what is markup in a brief. */
const plain = fc
  .array(
    fc.constantFrom("word", " ", "\n", "#", "> ", "- ", "1. ", "`", "<b>", "&amp;", "!", "~~", "|", "é", "https://a.b"),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");

test("a text without a sign of markup is read as the parser reads it before markup", () => {
  fc.assert(
    fc.property(plain, (text) => {
      const [alone] = readInlineMarkdown(text).inlines;
      const [before, after] = readInlineMarkdown(`${text} *end*`).inlines;
      expect(after).toEqual({ kind: "emphasis", children: [{ kind: "text", text: "end" }] });
      expect(before?.kind === "text" && alone?.kind === "text" && before.text === `${alone.text} `).toBe(true);
    }),
  );
});

test.each(["", " \n "])("nothing is nothing: %j", (text) => {
  expect(readInlineMarkdown(text)).toEqual({ inlines: [], refused: [] });
});
