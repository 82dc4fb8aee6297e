import fc from "fast-check";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { copyGlyphs } from "../../src/opentype/copy-glyphs.ts";
import { componentsOf, glyphOutlines } from "../../src/opentype/glyph-outlines.ts";
import { type FontTables, readTables, tableOf } from "../../src/opentype/read-tables.ts";
import { fontBytes, fontFiles } from "../support/font-files.ts";

/** A font file as fontkit reads it, which knows nothing of ours. */
function open(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if ("fonts" in font) throw new Error("a collection");
  return font;
}

/** An outline with the numbers of its components struck out, and the outlines of these in their place. */
function unfolded(tables: FontTables, glyph: number): readonly string[] {
  const outline = glyphOutlines(tables)(glyph);
  const bytes = Buffer.from(outline);
  const components = componentsOf(outline);
  for (const { at } of components) bytes.writeUInt16BE(0, at);
  return [bytes.toString("hex"), ...components.flatMap((component) => unfolded(tables, component.glyph))];
}

describe.each(fontFiles)("%s", (file) => {
  const bytes = fontBytes(file);
  const tables = readTables(bytes);
  const font = open(bytes);
  const someGlyphs = fc.uniqueArray(fc.integer({ min: 1, max: font.numGlyphs - 1 }), { maxLength: 60 });

  test("copies glyphs and those they are composed of, byte for byte, with their widths", () => {
    fc.assert(
      fc.property(someGlyphs, (glyphs) => {
        const copy = copyGlyphs(tables, glyphs);
        const copied = readTables(copy);
        for (const [number, glyph] of glyphs.entries()) {
          expect(unfolded(copied, number)).toEqual(unfolded(tables, glyph));
        }
        const opened = open(copy);
        const advances = glyphs.map((_, number) => opened.getGlyph(number).advanceWidth);
        expect(advances).toEqual(glyphs.map((glyph) => font.getGlyph(glyph).advanceWidth));
        expect(Buffer.compare(copyGlyphs(tables, glyphs), copy)).toBe(0);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  test("draws them as fontkit's own subset does", () => {
    fc.assert(
      fc.property(someGlyphs, (glyphs) => {
        const subset = font.createSubset();
        for (const glyph of glyphs) subset.includeGlyph(font.getGlyph(glyph));
        const [copy, theirs] = [open(copyGlyphs(tables, [0, ...glyphs])), open(subset.encode())];
        for (const number of glyphs.keys()) {
          expect(copy.getGlyph(number + 1).path.toSVG()).toBe(theirs.getGlyph(number + 1).path.toSVG());
        }
      }),
      { numRuns: 5, seed: 2 },
    );
  });

  test("keeps the font's hints", () => {
    const copied = readTables(copyGlyphs(tables, [0]));
    for (const tag of ["cvt ", "fpgm", "prep"].filter((each) => tables.has(each))) {
      expect(tableBytes(copied, tag)).toEqual(tableBytes(tables, tag));
    }
  });
});

function tableBytes(tables: FontTables, tag: string): Buffer {
  const { buffer, byteOffset, byteLength } = tableOf(tables, tag);
  return Buffer.from(buffer, byteOffset, byteLength);
}
