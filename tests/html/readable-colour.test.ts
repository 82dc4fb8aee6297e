import fc from "fast-check";
import { expect, test } from "vitest";
import { groundOf, shadeOn } from "../../src/html/ground-colours.ts";
import { readableOn } from "../../src/html/readable-colour.ts";
import { contrastOf, leastContrast } from "../../src/theme/contrast.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);

test("every colour can be read on every ground, by day and by night", () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom("day" as const, "night" as const), (fill, text, light) => {
      const ground = groundOf(fill, light);
      expect(contrastOf(shadeOn(ground, text, light), ground)).toBeGreaterThanOrEqual(leastContrast);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("a colour that can be read is left alone", () => {
  expect(readableOn("#FFFFFF", "#0F4A5A")).toBe("#0F4A5A");
});
