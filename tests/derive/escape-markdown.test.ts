import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTextOf } from "../../src/brief/inline-markdown.ts";
import { escapeMarkdown } from "../../src/derive/escape-markdown.ts";

/** Text as an article holds it: no control characters. */
const signs = fc.constantFrom(..."\\*_[]()!`<>&#-+.~|'\" ab1ä".split(""));
const hostile = fc.oneof(
  fc.string({ unit: signs, maxLength: 30 }),
  fc.string({ unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text)),
);

test("Markdown reads escaped words as the words", () => {
  fc.assert(
    fc.property(hostile, (words) => {
      expect(plainTextOf(escapeMarkdown(words))).toBe(words.trim().replaceAll(/\s+/g, " "));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["5 * 3 and *this*", "5 \\* 3 and \\*this\\*"],
  ["file_name and _word_", "file_name and \\_word\\_"],
  ["Theres [sic] something", "Theres [sic] something"],
  ["[text](https://example.org)", "[text\\](https://example.org)"],
  ["C:\\temp and \\*", "C:\\temp and \\\\\\*"],
])("%s: only what would be markup is escaped", (words, expected) => {
  expect(escapeMarkdown(words)).toBe(expected);
});
