import { describe, expect, test } from "vitest";
import type { DefinitionNode } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { smallDefinition } from "../support/small-definition.ts";

const { fonts } = defaultTheme();

function line(text: string): DefinitionNode {
  return { text: [{ text }] };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => line(`line ${index + 1}`));

describe("a text that pdfmake would drop without a word is named", () => {
  test("a running line taller than the margin", () => {
    const { lost } = draw(layOut(smallDefinition([line("body")], lines(5)), fonts));
    expect(lost).toEqual(["line 3", "line 4", "line 5"]);
  });
});

describe("what comes onto the pages is not", () => {
  test("text over several pages, and a word wider than the line", () => {
    const long = "w".repeat(500);
    expect(draw(layOut(smallDefinition([...lines(60), line(`before ${long} after`)]), fonts)).lost).toEqual([]);
  });
});
