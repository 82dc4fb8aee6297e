import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadTheme } from "../../src/build/load-templates.ts";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import { textColours } from "../../src/theme/check-contrast.ts";
import { contrastOf, leastContrast, nearestReadable } from "../../src/theme/contrast.ts";

const world = createNodeWorld();
const themes = readdirSync(join(world.builtInTemplates, "themes")).map((file) => file.replace(/\.yaml$/, ""));

describe("contrast is that of WCAG 2.2", () => {
  test.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#777777", "#FFFFFF", 4.48],
    ["#767676", "#FFFFFF", 4.54],
    ["#FF0000", "#FFFFFF", 4],
    ["#0000FF", "#FFFFFF", 8.59],
  ])("%s on %s is %f:1", (text, ground, ratio) => {
    expect(contrastOf(text, ground)).toBeCloseTo(ratio, 2);
    expect(contrastOf(ground, text)).toBeCloseTo(ratio, 2);
  });
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("the colour that is offered can be read on every ground, and one is offered wherever black or white can be", () => {
  fc.assert(
    fc.property(colour, fc.array(colour, { minLength: 1, maxLength: 3 }), (text, grounds) => {
      const passes = (candidate: string) => grounds.every((ground) => contrastOf(candidate, ground) >= leastContrast);
      const found = nearestReadable(text, grounds);
      if (found === undefined) expect(passes("#000000") || passes("#FFFFFF")).toBe(false);
      else expect(passes(found)).toBe(true);
    }),
  );
});

describe("every theme that ships can be read", () => {
  test.each(themes)("%s", (name) => {
    const theme = loadTheme(world, [world.builtInTemplates], name);
    expect(theme.diagnostics).toEqual([]);
    const colours = theme.ok ? textColours(theme.value) : [];
    expect(colours.length).toBeGreaterThan(2);
    for (const { colour: text, grounds } of colours) {
      for (const ground of grounds) expect(contrastOf(text, ground.colour)).toBeGreaterThanOrEqual(leastContrast);
    }
  });
});
