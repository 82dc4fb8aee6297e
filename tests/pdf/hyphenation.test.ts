import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Inline } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { hyphenateWord } from "../../src/pdf/hyphenate-word.ts";
import { draw, type LaidOut, layOut } from "../../src/pdf/lay-out.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import type { Theme } from "../../src/theme/theme-schema.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { readGlyphs } from "../support/read-glyphs.ts";
import { readStructure, textOfStructure } from "../support/read-structure.ts";

function divided(word: string, language: string): string {
  const breaks = hyphenateWord(word, language).map((left) => word.length - left);
  return Array.from(word, (sign, index) => (breaks.includes(index) ? `-${sign}` : sign)).join("");
}

describe("a word is divided by the rules of its language", () => {
  test.each([
    ["en", "administrative", "ad-min-is-tra-tive"],
    ["en-GB", "administrative", "ad-min-is-trat-ive"],
    ["en-AU", "international, ", "in-ter-na-tional, "],
    ["de", "Aufforderung.", "Auf-for-de-rung."],
    ["de-AT", "Donaudampfschifffahrt", "Do-nau-dampf-schiff-fahrt"],
    ["fr", "l’international", "l’in-ter-na-tio-nal"],
    ["fr", "« développement", "« dé-ve-lop-pe-ment"],
    ["es", "administración)", "ad-mi-nis-tra-ción)"],
    ["it", "amministrazione", "am-mi-ni-stra-zione"],
    ["nl", "regeringsbesluit", "re-ge-rings-be-sluit"],
    ["pl", "administracja", "ad-mi-ni-stra-cja"],
    ["pt", "administração", "ad-mi-nis-tra-ção"],
    ["sv", "regeringsbeslut", "re-ge-rings-be-slut"],
  ])("%s: %s", (language, word, wanted) => {
    expect(divided(word, language)).toBe(wanted);
  });

  test.each([
    ["a short word", "en", "about"],
    ["a name", "en", "Administration"],
    ["an abbreviation", "en", "UNESCO"],
    ["letters with figures", "en", "mp3encoding"],
    ["a figure", "en", "1234567"],
    ["a name in a program", "en", "administrativeOffice"],
    ["a file", "en", "administrative.html"],
    ["an address", "en", "info@administrative"],
    ["a path", "en", "/administrative"],
    ["a word with a hyphen already", "en", "administrative-"],
    ["a language without rules", "tlh", "administrative"],
    ["a word that JavaScript knows", "en", "__proto__"],
  ])("%s is not divided", (_, language, word) => {
    expect(hyphenateWord(word, language)).toEqual([]);
  });

  test("two letters at least stay before a hyphen, three after it", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zäöüéèçñ]{1,20}$/),
        fc.constantFrom("en", "de", "fr", "es", "it"),
        (word, language) => {
          for (const left of hyphenateWord(word, language)) {
            expect(left).toBeGreaterThanOrEqual(3);
            expect(word.length - left).toBeGreaterThanOrEqual(2);
          }
        },
      ),
    );
  });
});

const { theme: shipped, fonts } = defaultTheme();
const theme: Theme = { ...shipped, styles: { ...shipped.styles, td: { ...shipped.styles["td"], hyphenate: true } } };

/** A table of five columns, whose narrow cells hold the inlines. */
function tableOf(children: readonly Inline[], language = "en"): Document {
  const base = { statement: undefined, origin: undefined };
  const cell = { ...base, style: "td", header: false, children };
  return {
    title: "T",
    language,
    author: undefined,
    subject: undefined,
    date: undefined,
    header: [],
    body: [{ ...base, kind: "table", style: "table", rows: [[cell, cell, cell, cell, cell]] }],
    footer: [],
  };
}

function laidOut(document: Document, used = theme): LaidOut {
  return layOut(defineDocument(document, usualSetting(used, fonts, "A4")), fonts);
}

/** The last sign of each line, in the order of the layout. */
function lineEnds({ pages }: LaidOut): readonly string[] {
  return pages.flatMap(({ items }) =>
    items.flatMap(({ item }) => {
      const inlines: unknown = Reflect.get(item, "inlines");
      return Array.isArray(inlines) ? [String(Reflect.get(inlines.at(-1), "text")).slice(-1)] : [];
    }),
  );
}

async function glyphsOf(document: Document, used = theme): Promise<string> {
  const glyphs = await readGlyphs(draw(laidOut(document, used)).bytes);
  return glyphs.map(({ character }) => character).join("");
}

const text = (words: string): Inline => ({ kind: "text", text: words });
const long =
  "The administrative interpretation of international responsibilities notwithstanding environmental considerations";

describe("where a theme asks for it", () => {
  test("lines end in hyphens, and the words stay whole to a reader", async () => {
    const { bytes, lost } = draw(laidOut(tableOf([text(long)])));
    expect(lost).toEqual([]);
    const [page] = await readStructure(bytes);
    const read = page === undefined ? "" : textOfStructure(page.root).replaceAll(/\s/g, "");
    expect(read).toBe(long.repeat(5).replaceAll(" ", ""));
    expect(await glyphsOf(tableOf([text(long)]))).toMatch(/\u00AD/);
  });

  test("nowhere else", async () => {
    expect(await glyphsOf(tableOf([text(long)]), shipped)).not.toMatch(/\u00AD/);
  });

  test("never more than two hyphens one below the other", () => {
    const ends = lineEnds(laidOut(tableOf([text(`${long} `.repeat(5))])));
    expect(ends).toContain("\u00AD");
    expect(ends.join("")).not.toContain("\u00AD\u00AD\u00AD");
  });

  test.each<[string, Inline]>([
    ["a link", { kind: "link", style: "a", address: "https://example.org/", children: [text(long)] }],
    ["an abbreviation", { kind: "abbreviation", expansion: "x", children: [text(long)] }],
  ])("%s is not divided", async (_, inline) => {
    expect(await glyphsOf(tableOf([inline]))).not.toMatch(/\u00AD/);
  });

  test("a span of another language is divided by its rules", async () => {
    const word = "Wirtschaftsaufschwungserwartungen";
    const span: Inline = { kind: "span", style: "span", language: "de", statement: undefined, children: [text(word)] };
    expect(await glyphsOf(tableOf([text("now "), span]))).toBe(
      await glyphsOf(tableOf([text("now "), text(word)], "de")),
    );
  });

  test("a word with soft hyphens is divided only there", async () => {
    const found = await glyphsOf(tableOf([text("administrativ\u00ADe considerations administrativ\u00ADe")]));
    expect(found).not.toMatch(/ad\u00AD|min\u00AD|admin\u00AD/);
  });
});
