import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGlyphs } from "../support/read-glyphs.ts";
import { runBrief } from "../support/run-brief.ts";

const golden = fileURLToPath(new URL("../golden/everything", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "briefwright-scripts-"));
const file = join(project, "briefs/ferry.yaml");
const statement = "One ferry carries 1.2 million people a year.";
let brief = "";

beforeAll(() => {
  cpSync(golden, project, { recursive: true });
  brief = readFileSync(file, "utf8");
});

afterAll(() => rmSync(project, { recursive: true }));

/** Builds a brief one of whose statements ends in a text. */
function build(text: string) {
  writeFileSync(file, brief.replace(statement, `${statement} ${text}`));
  return runBrief(project, "build", "--out", join(project, "out"));
}

const drawn = [
  ["a tick", "✓"],
  ["a globe", "🌍"],
  ["stars", "★★☆"],
  ["a telephone", "☎"],
  ["an aeroplane, as a picture", "✈️"],
  ["Braille", "⠓⠑"],
  ["a mark on a letter", "x́ ę̈"],
  ["an invisible direction", "a\u200Eb"],
] as const;

describe("what the theme's fonts lack is drawn in another", () => {
  test.each(drawn)("%s: %s", async (_, text) => {
    const { code, stderr } = await build(text);
    expect(stderr).toContain("no problems");
    expect(code).toBe(0);
    const glyphs = await readGlyphs(readFileSync(join(project, "out/ferry.minister.pdf")));
    const found = glyphs.map(({ character }) => character).join("");
    const wanted = text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
    expect(found.replaceAll(/\s/g, "").normalize("NFC")).toContain(wanted.normalize("NFC"));
  });
});

test("a line with a character of another font stands where it would without", async () => {
  const tops = async (text: string) => {
    await build(text);
    const glyphs = await readGlyphs(readFileSync(join(project, "out/ferry.minister.pdf")));
    return glyphs.filter(({ character }) => /[a-z]/.test(character)).map(({ y }) => y);
  };
  expect(await tops("✓")).toEqual(await tops("!"));
});

const refused = [
  ["an integral", "∮", "noto-sans-math"],
  ["a letter of mathematics", "𝔸", "noto-sans-math"],
  ["two pictures joined", "👩‍💻", "U+1F469"],
  ["a clef", "𝄞", "U+1D11E"],
  ["lines of a box", "┌─┐", "U+250C"],
  ["Chinese", "工程师", "noto-sans-sc"],
  ["Japanese", "ひらがな", "noto-sans-sc"],
  ["wide letters", "ＡＢＣ", "noto-sans-sc"],
  ["Korean", "서울", "noto-sans-kr"],
  ["Thai", "กรุงเทพ", "U+0E01"],
  ["Hindi", "नमस्ते", "U+0928"],
  ["Tamil", "தமிழ்", "U+0BA4"],
  ["Georgian", "თბილისი", "U+10D7"],
  ["Armenian", "Երևան", "U+0535"],
  ["Amharic", "አዲስ", "U+12A0"],
  ["Cherokee", "ᏣᎳᎩ", "U+13E3"],
  ["runes", "ᚠᚢ", "U+16A0"],
  ["a sign of one office's own", "\uE000", "U+E000"],
  ["a ring round a letter", "x\u20DD", "U+20DD"],
] as const;

describe("what no font has is an error at the statement", () => {
  test.each(refused)("%s: %s", async (_, text, named) => {
    const { code, stderr } = await build(text);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^briefs\/ferry\.yaml:19:\d+ error missing-glyph: /);
    expect(stderr).toContain(named);
  });
});
