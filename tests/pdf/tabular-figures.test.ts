import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { joinFonts, openFonts } from "../../src/pdf/fonts.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import type { Theme } from "../../src/theme/theme-schema.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { type PlacedGlyph, readGlyphs } from "../support/read-glyphs.ts";

const require = createRequire(import.meta.url);
const shipped = defaultTheme();

/** A font whose 1 is narrower than its 0, unless it is asked for figures of one width. */
const file = readFileSync(require.resolve("@expo-google-fonts/figtree/400Regular/Figtree_400Regular.ttf"));
const uneven = openFonts(new Map([["uneven", { regular: file, bold: file, italic: file, bold_italic: file }]]));
const fonts = joinFonts(shipped.fonts, uneven);

function themeWith(font: string): Theme {
  const { styles } = shipped.theme;
  return { ...shipped.theme, styles: { ...styles, td: { ...styles["td"], font }, p: { ...styles["p"], font } } };
}

const figures = ["1111", "2345", "6789", "0001"];
const base = { statement: undefined, origin: undefined };
const cellOf = (text: string) => ({ ...base, style: "td", header: false, children: [{ kind: "text" as const, text }] });
const table: Block = { ...base, kind: "table", style: "table", rows: figures.map((text) => [cellOf(text)]) };
const paragraphs = figures.map(
  (text): Block => ({ ...base, kind: "paragraph", style: "p", children: [{ kind: "text", text }] }),
);

async function linesOf(theme: Theme, body: readonly Block[]): Promise<readonly (readonly PlacedGlyph[])[]> {
  const said = { title: "T", language: "en", author: undefined, subject: undefined, date: undefined };
  const document: Document = { ...said, header: [], body, footer: [] };
  const glyphs = await readGlyphs(
    draw(layOut(defineDocument(document, usualSetting(theme, fonts, "A4")), fonts)).bytes,
  );
  return [...new Set(glyphs.map(({ y }) => y))].map((line) => glyphs.filter(({ y }) => y === line));
}

describe("figures in a table stand one below the other", () => {
  test.each(["serif", "sans", "uneven"])("in the font %s", async (font) => {
    const lines = await linesOf(themeWith(font), [table]);
    expect(lines.map((line) => line.map(({ character }) => character).join(""))).toEqual(figures);
    const [first = []] = lines;
    for (const line of lines) {
      for (const [index, { x }] of line.entries()) expect(x).toBeCloseTo(first[index]?.x ?? 0, 2);
    }
  });

  test("in running text they keep the widths of the font", async () => {
    const lines = await linesOf(themeWith("uneven"), paragraphs);
    expect(new Set(lines.map((line) => line.at(-1)?.x.toFixed(1))).size).toBeGreaterThan(1);
  });
});
