import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakByRules, breakWords } from "../../src/pdf/break-words.ts";

const pieces = fc.oneof(
  fc.constantFrom(
    "word",
    "naïve",
    "I-Soon",
    "e-mail",
    "$15,000",
    "3.5",
    "%",
    "“yes”",
    "(no)",
    "a/b",
    "…",
    "–",
    "—",
    "!",
  ),
  fc.constantFrom(" ", " ", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u00AD", "\u200B", "\u2060", "\u202F", "-", "'"),
  fc.constantFrom(
    "你好",
    "ไทย",
    "한국",
    "שלום",
    "مرحبا",
    "👩‍👩‍👧",
    "🇩🇪🇫🇷",
    "e\u0301",
    "½",
    "×",
    "€",
    "http://a.b/c?d=e",
    "«",
    "»",
  ),
  fc.string({ maxLength: 5 }),
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.string({ unit: fc.constantFrom(..."ab1 .,;:!?%)(\"'-–/ é"), maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

describe("a text is broken into words", () => {
  test("where the rules of Unicode break it, though most of it is not looked at by them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (text !== "") expect(breakWords(text)).toEqual(breakByRules(text));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  test("at each of these places", () => {
    const text = "Costs rose 3.5 % (see I-Soon).\nThe rest – as ever";
    expect(breakWords(text)).toEqual([
      { text: "Costs ", lineEnd: false },
      { text: "rose ", lineEnd: false },
      { text: "3.5 ", lineEnd: false },
      { text: "% ", lineEnd: false },
      { text: "(see ", lineEnd: false },
      { text: "I-", lineEnd: false },
      { text: "Soon).", lineEnd: true },
      { text: "The ", lineEnd: false },
      { text: "rest ", lineEnd: false },
      { text: "– ", lineEnd: false },
      { text: "as ", lineEnd: false },
      { text: "ever", lineEnd: false },
    ]);
  });
});
