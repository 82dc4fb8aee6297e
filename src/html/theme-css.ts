import { fontFamily } from "../theme/font-family.ts";
import { blockTextStyle, colourOf, styleRules, usualSpacing } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { quoted } from "./css-text.ts";
import { colourVariable, groundRules } from "./ground-colours.ts";
import { layoutRules } from "./layout-rules.ts";
import { readableOn } from "./readable-colour.ts";
import { distance, length, paddingOf, type Sheet, selectorOf, trim } from "./sheet.ts";

/** Returns a theme as a style sheet. Its keys stay its selectors; its lengths become multiples of the base size. */
export function themeCss(theme: Theme): string {
  const spacing = usualSpacing(theme);
  const sheet: Sheet = { theme, spacing, base: blockTextStyle(theme, theme.base).size };
  return [
    ":root{color-scheme:light dark}",
    ...groundRules(theme, "day"),
    `@media screen and (prefers-color-scheme:dark){\n${groundRules(theme, "night").join("\n")}\n}`,
    ...layoutRules(sheet),
    ...Object.keys(theme.styles).map((key) => textRule(sheet, key)),
    ...markingRules(theme),
  ].join("\n");
}

function textRule(sheet: Sheet, key: string): string {
  const { theme, base } = sheet;
  const rules = styleRules(theme, key);
  const { font, size, leading, above, below, padding } = rules;
  const declarations = [
    declare("font-family", font, (name) => familyOf(theme, name)),
    declare("font-size", size, (points) => length(sheet, points)),
    declare("line-height", leading, (points) => trim(points / (size ?? base))),
    declare("font-weight", rules.weight, (weight) => (weight === "bold" ? "600" : "400")),
    declare("font-style", rules.slant, (slant) => (slant === "italic" ? "italic" : "normal")),
    declare("margin-top", above, (value) => distance(sheet, value)),
    declare("margin-bottom", below, (value) => distance(sheet, value)),
    declare("hyphens", rules.hyphenate, (hyphenate) => (hyphenate ? "auto" : "manual")),
    declare("text-wrap", rules.balance, (balance) => (balance ? "balance" : "wrap")),
    declare("padding", padding, (value) => paddingOf(sheet, value)),
    colourRule(rules.colour, rules.fill),
  ].filter((declaration) => declaration !== "");
  return `${selectorOf(key)}{${declarations.join(";")}}`;
}

function declare<Value>(property: string, value: Value | undefined, write: (value: Value) => string): string {
  return value === undefined ? "" : `${property}:${write(value)}`;
}

/** A label brings its own ground (`groundRules`). */
function colourRule(name: string | undefined, fill: string | undefined): string {
  const ground = fill === undefined ? "" : "background:var(--ground);width:fit-content;";
  return name === undefined ? ground : `${ground}color:var(${colourVariable(name)})`;
}

/** The colours of markings, on the ground of the style `p.marking`. */
function markingRules(theme: Theme): readonly string[] {
  const { fill } = styleRules(theme, "p.marking");
  if (fill === undefined) return [];
  const ground = colourOf(theme, fill);
  return Object.entries(theme.markings).map(
    ([marking, colour]) => `p.marking[data-marking=${quoted(marking)}]{color:${readableOn(ground, colour)}}`,
  );
}

/** A family by its name, and what stands in for it where it is not installed. */
function familyOf(theme: Theme, font: string): string {
  const { name, serif } = fontFamily(theme, font);
  return `${quoted(name)},${serif ? "Georgia,serif" : "system-ui,sans-serif"}`;
}
