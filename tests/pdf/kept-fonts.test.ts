import { describe, expect, test } from "vitest";
import type { Definition, DefinitionNode } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { readPdf } from "../support/read-pdf.ts";
import { smallDefinition } from "../support/small-definition.ts";

const { fonts } = defaultTheme();

function page(...texts: readonly string[]): Definition {
  const content: DefinitionNode[] = texts.map((text) => ({ text: [{ text }] }));
  return smallDefinition(content);
}

/** Characters that share a glyph with another, ligatures, and marks that shaping moves. */
const texts = [
  "office affairs, five flags",
  "ﬁve ﬂags",
  "10 Ω and 10 \u2126, 5 µm and 5 \u03BCm",
  "e\u0301 a\u0308 \u00A0 - \u2010",
];

/** A document of its own, from fonts that have set nothing before. */
function alone(text: string): Uint8Array {
  return draw(layOut(page(text), defaultTheme().fonts)).bytes;
}

describe("a document whose fonts are kept open", () => {
  test.each(texts)("does not depend on the documents before it: %s", (text) => {
    for (const other of texts) draw(layOut(page(other), fonts));
    expect(Buffer.compare(draw(layOut(page(text), fonts)).bytes, alone(text))).toBe(0);
  });

  test("nor on one laid out between its own layout and its drawing", () => {
    const [first = "", second = ""] = texts;
    const laidOut = layOut(page(first), fonts);
    layOut(page(second), fonts);
    expect(Buffer.compare(draw(laidOut).bytes, alone(first))).toBe(0);
  });

  test.each(texts)("says the same as one by pdfmake alone: %s", async (text) => {
    const plain = draw(layOut(page(text), fonts, "plain")).bytes;
    expect(await readPdf(alone(text))).toEqual(await readPdf(plain));
  });
});
