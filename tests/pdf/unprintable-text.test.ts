import { describe, expect, test } from "vitest";
import { fallbackLoader } from "../../src/build/load-fallbacks.ts";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import type { Document } from "../../src/document/document.ts";
import { fallbacksFor } from "../../src/pdf/fallback-fonts.ts";
import { findMissingGlyphs, findRightToLeft } from "../../src/pdf/find-missing-glyphs.ts";
import { measurePdf } from "../../src/pdf/measure-pdf.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { readPdf } from "../support/read-pdf.ts";

const { theme, fonts } = defaultTheme();
const addFallbacks = fallbackLoader(createNodeWorld(), fonts);

function documentOf(text: string): Document {
  const block = { style: "p", statement: "key_facts-1", origin: undefined };
  return {
    title: "Title",
    language: "en",
    author: undefined,
    subject: undefined,
    date: undefined,
    header: [],
    body: [{ ...block, kind: "paragraph", children: [{ kind: "text", text }] }],
    footer: [],
  };
}

describe("what the theme's fonts lack is printed in a fallback that is installed", () => {
  test.each([
    "Done ✓",
    "Failed ✗",
    "Score ★★★☆☆",
    "Next ➜ step",
    "Radio ☎ and post ✉",
    "Dice ⚀⚅",
    "Hexagram 🌍",
    "Sent ✈",
  ])("%s", async (text) => {
    const missing = findMissingGlyphs(documentOf(text), theme, fonts);
    const filled = addFallbacks(missing.flatMap(({ characters }) => characters));
    expect(findMissingGlyphs(documentOf(text), theme, filled)).toEqual([]);
    const setting = usualSetting(theme, filled, "A4");
    const { bytes, lost } = measurePdf(documentOf(text), setting, 1).write([]);
    expect(lost).toEqual([]);
    expect((await readPdf(bytes)).text).toBe(text);
  });
});

describe("what none has is named, with the package that would help", () => {
  test.each([
    ["工程师", "@expo-google-fonts/noto-sans-sc"],
    ["東京、大阪", "@expo-google-fonts/noto-sans-sc"],
    ["ひらがな", "@expo-google-fonts/noto-sans-sc"],
    ["서울", "@expo-google-fonts/noto-sans-kr"],
    ["กรุงเทพ", undefined],
    ["नमस्ते", undefined],
    ["Ⴀმერ", undefined],
  ])("%s: %s", (text, wanted) => {
    const missing = findMissingGlyphs(documentOf(text), theme, fonts);
    const characters = missing.flatMap((found) => found.characters);
    expect(characters.length).toBeGreaterThan(0);
    expect(fallbacksFor(characters)[0]?.package).toBe(wanted);
  });
});

test.each(["שלום", "سلام", "from السلام to", "ܫܠܡܐ", "ދިވެހި"])("what runs from right to left is refused: %s", (text) => {
  expect(findRightToLeft(documentOf(text), theme)).toHaveLength(1);
  expect(findMissingGlyphs(documentOf(text), theme, fonts)).toEqual([]);
});
