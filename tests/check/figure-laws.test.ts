import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../src/check/figures/read-figures.ts";
import { supportOf, supportsFigure } from "../../src/check/figures/supports-figure.ts";

/** Pieces that readers of figures care about, in any order: far nastier than random letters. */
const pieces =
  "0 1 15 21 007 1,234 1.234 1.5 2013 2013–15 12,34,567 10.0.0.1 1/2 24/7 2024-02-21 99-99-99 % $ US$ € EUR Rs ½ . , - – ’ ' ( one two twenty hundred thousand million bn m k st th s and a half third thirds of between to in May may Feb. march dozen per cent percent dollars APT41 F-16s x́ ٣ 年 \u{1D7CE} http://a1 \n";

const nasty = fc
  .array(fc.tuple(fc.constantFrom(...pieces.split(" ")), fc.constantFrom("", " ", "-", "\u00A0")), { maxLength: 30 })
  .map((parts) => parts.map(([piece, after]) => piece + after).join(""));

const anyText = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 80 }), fc.string({ maxLength: 80 }));

describe("readFigures", () => {
  test("every text supports its own figures", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = readFigures(text);
        const support = supportOf(figures);
        expect(figures.filter((figure) => !supportsFigure(support, figure))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("every text supports its own figures in other white space", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const support = supportOf(readFigures(text.replaceAll(/\s+/g, " ")));
        const figures = readFigures(text.replaceAll(/\s+/g, "\n  "));
        expect(figures.filter((figure) => !supportsFigure(support, figure))).toEqual([]);
      }),
    );
  });

  test("a word reads the same with soft hyphens: there is no ten in of\u00ADten", () => {
    const readings = (text: string) => readFigures(text).map((figure) => figure.readings);
    for (const word of ["of\u00ADten", "lis\u00ADten", "stone", "twen\u00ADty crowns", "thou\u00ADsands of ships"]) {
      expect(readings(word)).toEqual(readings(word.replaceAll("\u00AD", "")));
    }
  });

  test("figures stand in the order of the text, without overlap, and are what the text has there", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.written).toBe(text.slice(figure.start, figure.end));
          expect(figure.readings).not.toEqual([]);
          end = figure.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("no digit outside an address is missed", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const seen = text.replaceAll(/(?:https?:\/\/|www\.)\S+/g, (address) => " ".repeat(address.length));
        const covered = readFigures(text).reduce(
          (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
          seen,
        );
        expect(covered).not.toMatch(/[0-9]/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["digits", "9".repeat(100_000)],
    ["noughts", `${"0".repeat(100_000)}1`],
    ["groups", "1 234 ".repeat(20_000)],
    ["hyphens", "-".repeat(30_000)],
    ["hyphened words", "twenty-".repeat(10_000)],
    ["hyphened numbers", "1-".repeat(30_000)],
    ["points", "1.".repeat(30_000)],
    ["magnitudes", "two million ".repeat(10_000)],
    ["marks", `1${"\u0301".repeat(100_000)}`],
  ])("a text of many %s is read", (_, text) => {
    const figures = readFigures(text);
    const support = supportOf(figures);
    expect(figures.every((figure) => supportsFigure(support, figure))).toBe(true);
  });
});
