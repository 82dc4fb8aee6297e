import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths } from "../../src/pdf/column-widths.ts";

test.each([
  [[10, 20, 30], 300, [100, 100, 100]],
  [[10, 20, 200], 300, [50, 50, 200]],
  [[10, 120, 160], 300, [20, 120, 160]],
  [[10, 20, 400], 300, [10, 20, 270]],
  [[10, 400, 400], 300, [10, 145, 145]],
  [[], 300, []],
])("words as wide as %j in %d points: %j", (widest, width, wanted) => {
  expect(columnWidths(widest, width)).toEqual(wanted);
});

test("columns fill the width, and none is narrower than its word while another is wider than its own", () => {
  const words = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, fc.integer({ min: 50, max: 600 }), (widest, width) => {
      const widths = columnWidths(widest, width);
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 1);
      const narrower = widths.some((each, index) => each < (widest[index] ?? 0) - 0.01);
      const wider = widths.some((each, index) => each > (widest[index] ?? 0) + 0.01);
      expect(narrower && wider).toBe(false);
    }),
  );
});
