import { describe, expect, test } from "vitest";
import type { Definition, DefinitionNode } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "../support/default-fonts.ts";
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

describe("a document whose fonts are kept open", () => {
  test.each(texts)("is byte for byte the one whose fonts were opened for it: %s", (text) => {
    const kept = draw(layOut(page(text), fonts)).bytes;
    const opened = draw(layOut(page(text), fonts, "opened")).bytes;
    expect(Buffer.compare(kept, opened)).toBe(0);
  });

  test("does not depend on the documents before it", () => {
    for (const text of texts) {
      const alone = draw(layOut(page(text), fonts, "opened")).bytes;
      for (const other of texts) draw(layOut(page(other), fonts));
      expect(Buffer.compare(draw(layOut(page(text), fonts)).bytes, alone)).toBe(0);
    }
  });

  test("nor on one laid out between its own layout and its drawing", () => {
    const [first = "", second = ""] = texts;
    const alone = draw(layOut(page(first), fonts, "opened")).bytes;
    const laidOut = layOut(page(first), fonts);
    layOut(page(second), fonts);
    expect(Buffer.compare(draw(laidOut).bytes, alone)).toBe(0);
  });
});
