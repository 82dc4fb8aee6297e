import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../../src/pdf/definition.ts";
import { draw, type LaidOut, layOut } from "../../src/pdf/lay-out.ts";
import type { Pace } from "../../src/pdf/pace.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { readGlyphs } from "../support/read-glyphs.ts";
import { readPdf } from "../support/read-pdf.ts";
import { readStructure, textOfStructure } from "../support/read-structure.ts";
import { smallDefinition } from "../support/small-definition.ts";

const { fonts } = defaultTheme();

/** A page of 300 points whose text is as wide as the given points. */
function layOutRuns(runs: readonly Run[], width: number, pace: Pace = "fast"): LaidOut {
  const definition = smallDefinition([{ text: runs.map((run) => ({ ...run })) }]);
  return layOut({ ...definition, pageMargins: [30, 30, 270 - width, 30] }, fonts, pace);
}

function linesOf({ pages }: LaidOut): readonly string[] {
  return pages.flatMap(({ items }) =>
    items.flatMap(({ type, item }) => {
      if (type !== "line" || !("inlines" in item) || !Array.isArray(item.inlines)) return [];
      return [item.inlines.map(({ text }) => String(text)).join("")];
    }),
  );
}

const word = "inter\u00ADna\u00ADtion\u00ADal";

describe("a word with soft hyphens", () => {
  test.each([
    [200, ["international aid"]],
    [70, ["international ", "aid"]],
    [60, ["internation\u00AD", "al aid"]],
    [48, ["interna\u00AD", "tional aid"]],
    [30, ["inter\u00AD", "na\u00AD", "tional ", "aid"]],
  ])("is divided where the line ends, and only there: %d points", (width, lines) => {
    expect(linesOf(layOutRuns([{ text: `${word} aid` }], width))).toEqual(lines);
  });

  test("fills the line it begins on", () => {
    expect(linesOf(layOutRuns([{ text: `the ${word} aid` }], 66))).toEqual(["the interna\u00AD", "tional aid"]);
  });

  test("keeps the ligature and the kerning of the letters it could be divided at", () => {
    const width = (text: string) => layOutRuns([{ text }], 200).pages[0]?.items[0]?.item;
    expect(width("ef\u00ADfi\u00ADcient")).toMatchObject({
      inlineWidths: Reflect.get(width("efficient") ?? {}, "inlineWidths"),
    });
  });

  test("is divided where another style begins, too", () => {
    const runs = [{ text: "inter\u00AD" }, { text: "national", bold: true }, { text: ", again" }];
    expect(linesOf(layOutRuns(runs, 48))).toEqual(["inter\u00AD", "national, ", "again"]);
    expect(linesOf(layOutRuns(runs, 80))).toEqual(["international, ", "again"]);
  });
});

describe("the hyphen is printed, and is no part of the word", () => {
  test("a reader finds the word whole, and a hyphen that was written still there", async () => {
    const { bytes, lost } = draw(layOutRuns([{ text: `${word} well-known` }], 45));
    expect(lost).toEqual([]);
    expect((await readGlyphs(bytes)).map(({ character }) => character).join("")).toBe("interna\u00ADtional well-known");
    const [page] = await readStructure(bytes);
    expect(page && textOfStructure(page.root).replaceAll(" ", "")).toBe("internationalwell-known");
  });

  test("as wide as a hyphen, and with the letters' kerning before it", async () => {
    const [soft, hard] = await Promise.all(
      ["inter\u00ADnational", "inter-national"].map(async (text) => readGlyphs(draw(layOutRuns([{ text }], 40)).bytes)),
    );
    expect(soft?.map(({ x, y }) => [x, y])).toEqual(hard?.map(({ x, y }) => [x, y]));
  });

  test.each(["fast", "plain"] as const)("at a %s pace", async (pace) => {
    const { bytes } = draw(layOutRuns([{ text: word }], 45, pace));
    expect((await readGlyphs(bytes)).map(({ character }) => character).join("")).toBe("interna\u00ADtional");
  });

  test("a link on two lines says the whole of its part", async () => {
    const run: Run = { text: word, link: "https://example.org/", runTag: { role: "Link" } };
    const { links } = await readPdf(draw(layOutRuns([run], 45)).bytes);
    expect(links).toEqual(["https://example.org/", "https://example.org/"]);
  });
});

describe("characters that are not drawn leave nothing behind", () => {
  test.each([
    ["a zero-width space", "a\u200Bb", "ab"],
    ["a word joiner", "a\u2060b", "ab"],
    ["a joiner and a non-joiner", "Auf\u200Clage a\u200Db", "Auflage ab"],
    ["a variation selector", "x\uFE0F y", "x y"],
    ["marks of direction", "a\u200E b\u200F", "a b"],
  ])("%s", async (_, text, wanted) => {
    expect((await readPdf(draw(layOutRuns([{ text }], 200)).bytes)).text).toBe(wanted);
  });
});

test("whatever the widths and the breaks, every letter is drawn, in order, in lines no wider than the column", async () => {
  const syllables = fc.constantFrom("in", "ter", "fi", "na", "tion", "A", "V", "é", "-", "1", ",");
  const separators = fc.constantFrom("\u00AD", "\u00AD", "\u00AD\u00AD", "", " ", "\n", "\u00A0", "\u200B", "\u2060");
  const text = fc
    .array(fc.tuple(syllables, separators), { minLength: 1, maxLength: 60 })
    .map((parts) => parts.flat().join(""));
  const runs = fc.array(fc.record({ text, bold: fc.boolean() }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(runs, fc.integer({ min: 20, max: 240 }), async (some, width) => {
      const laidOut = layOutRuns(some, width);
      for (const { item } of laidOut.pages.flatMap(({ items }) => items)) {
        if (!("inlines" in item) || !Array.isArray(item.inlines)) continue;
        const hyphenated = item.inlines.some(({ text: part }) => String(part).endsWith("\u00AD"));
        const full = Number(Reflect.get(item, "inlineWidths"));
        if (hyphenated) expect(full).toBeLessThanOrEqual(width + 0.01);
      }
      const { bytes, lost } = draw(laidOut);
      expect(lost).toEqual([]);
      const wanted = some.map((run) => run.text).join("");
      const found = (await readGlyphs(bytes)).map(({ character }) => character).join("");
      expect(letters(found)).toBe(letters(wanted));
    }),
    { numRuns: 60, seed: 7 },
  );
});

function letters(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B\u2060]/g, "");
}
