import fc from "fast-check";
import { expect, test } from "vitest";
import { listSettings } from "../../src/fit/list-settings.ts";
import { scaleType } from "../../src/theme/scale-type.ts";
import { blockTextStyle } from "../../src/theme/text-style.ts";
import type { Theme } from "../../src/theme/theme-schema.ts";
import { defaultTheme } from "../support/default-fonts.ts";

const { theme } = defaultTheme();

const ranges = fc.record({
  min: fc.option(
    fc.integer({ min: 36, max: 40 }).map((quarters) => quarters / 4),
    { nil: undefined },
  ),
  max: fc.option(
    fc.integer({ min: 40, max: 60 }).map((quarters) => quarters / 4),
    { nil: undefined },
  ),
});

test("without a range, type keeps the theme's size and only distances change", () => {
  expect(listSettings(theme).map(({ typeSize }) => typeSize)).toEqual(theme.spacings.map(() => 10));
});

test("settings run from the largest type in the loosest spacing to the smallest in the tightest", () => {
  fc.assert(
    fc.property(ranges, ({ min, max }) => {
      const settings = listSettings(theme, { min, max });
      expect(settings.at(0)).toEqual({ spacing: theme.spacings.at(0), step: 1, typeSize: max ?? 10 });
      expect(settings.at(-1)).toEqual({
        spacing: theme.spacings.at(-1),
        step: theme.spacings.length,
        typeSize: min ?? 10,
      });
    }),
  );
});

test("each setting is tighter than the one before: never in both, never in neither", () => {
  fc.assert(
    fc.property(ranges, (range) => {
      const settings = listSettings(theme, range);
      for (const [index, { step, typeSize }] of settings.slice(1).entries()) {
        const before = settings[index];
        const [tighter, smaller] = [step > (before?.step ?? 0), typeSize < (before?.typeSize ?? 0)];
        expect([tighter, smaller].filter(Boolean)).toEqual([true]);
      }
    }),
  );
});

test("no style falls below the theme's smallest type, however small running text is set", () => {
  const sizes = (scaled: Theme) => Object.keys(theme.styles).map((key) => blockTextStyle(scaled, key).size);
  fc.assert(
    fc.property(fc.double({ min: 4, max: 36, noNaN: true }), (size) => {
      expect(Math.min(...sizes(scaleType(theme, size)))).toBeGreaterThanOrEqual(theme.smallest_type);
    }),
  );
});

test("the theme's own size changes nothing", () => {
  expect(scaleType(theme, 10)).toEqual(theme);
});
