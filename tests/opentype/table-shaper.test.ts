import fc from "fast-check";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { readTables } from "../../src/opentype/read-tables.ts";
import { tableShaper } from "../../src/opentype/table-shaper.ts";
import { fontBytes, fontFiles } from "../support/font-files.ts";

function openFont(file: string) {
  const bytes = fontBytes(file);
  const font = create(Buffer.from(bytes));
  if ("fonts" in font) throw new Error("a collection");
  const glyphOf = (codePoint: number) =>
    font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).id : 0;
  return { font, shaper: tableShaper(readTables(bytes), glyphOf) };
}

/** Glyphs and how far each moves the pen, word by word, as pdfkit asks fontkit for them. */
function byEngine(font: Font, text: string) {
  return Array.from(text.matchAll(/[^ ]* |[^ ]+/g), ([word]) => font.layout(word)).flatMap(({ glyphs, positions }) =>
    glyphs.map(({ id }, index) => ({ glyph: id, advance: positions[index]?.xAdvance })),
  );
}

const words = fc.oneof(
  fc.constantFrom(
    "office",
    "affluent",
    "fjord",
    "fit",
    "AVATAR",
    "Wolf",
    "Té",
    "“Yes”,",
    "$15,000",
    "F-16",
    "l·l",
    "i̇",
  ),
  fc.constantFrom("Łódź", "Straße", "10–20 %", "€5bn", "fff", "ffij", "(fi)", "œuvre", "A₂", "½", "T.", "r—", "ﬁ", "Ω"),
  fc.string({ unit: fc.constantFrom(..."fitlj bhkTAVWaeoy.,-’”"), minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x2122 }).map((each) => String.fromCharCode(each)), maxLength: 4 }),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x17f }).map((each) => String.fromCharCode(each)), maxLength: 10 }),
);
const texts = fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(" "));

describe.each(fontFiles)("%s", (file) => {
  const { font, shaper } = openFont(file);

  test("sets text from its tables as fontkit shapes it, to the unit", () => {
    if (shaper === undefined) throw new Error("the font is left to the engine");
    fc.assert(
      fc.property(texts, (text) => {
        const places = shaper.shape(text);
        if (places === undefined) return;
        const shaped = places.map((place, index) => {
          const { glyph = 0, advance = 0 } = shaper.letters[place] ?? {};
          const next = places[index + 1];
          return { glyph, advance: advance + (next === undefined ? 0 : shaper.kerning(place, next)) };
        });
        expect(shaped).toEqual(byEngine(font, text));
        expect(shaper.widthOf(text)).toBe(shaped.reduce((width, { advance }) => width + advance, 0));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test("leaves to fontkit only what is rare", () => {
    const sentence =
      "The office’s affairs, “five flags” — 15 per cent of €2.5bn (£1.9m) – went to Łódź & São Paulo; why?";
    const left = sentence.split(" ").filter((word) => shaper?.shape(word) === undefined);
    expect(left).toEqual(leftToEngine(file));
  });
});

/** Some fonts kern figures that stand without a letter by rules of their own. */
function leftToEngine(file: string): readonly string[] {
  return file.startsWith("source") ? [] : ["—", "15", "–", "&"];
}
