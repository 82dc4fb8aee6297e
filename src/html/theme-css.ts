import { blockTextStyle, colourOf, styleRules, usualSpacing } from "../theme/text-style.ts";
import type { PaperName, Theme } from "../theme/theme-schema.ts";
import { cssFamily } from "./css-family.ts";
import { quoted } from "./css-text.ts";
import { colourVariable, groundRules } from "./ground-colours.ts";
import { layoutRules } from "./layout-rules.ts";
import { printRules } from "./print-rules.ts";
import { readableOn } from "./readable-colour.ts";
import { distance, length, paddingOf, type Sheet, selectorOf, trim } from "./sheet.ts";

/**
 * Returns a theme as a style sheet. Its keys stay its selectors; its lengths become multiples of the base size. Families
 * are named and not carried along: the faces of two of them are 3 MB, and a page that is read in the reader's own
 * fonts loses nothing. `pageCounter` counts the printed pages (`pageCounterRule`).
 */
export function themeCss(theme: Theme, paper: PaperName, pageCounter: string): string {
  const spacing = usualSpacing(theme);
  const sheet: Sheet = { theme, spacing, paper, base: blockTextStyle(theme, theme.base).size };
  return [
    ":root{color-scheme:light dark}",
    ...groundRules(theme, "day"),
    `@media screen and (prefers-color-scheme:dark){\n${groundRules(theme, "night").join("\n")}\n}`,
    ...layoutRules(sheet),
    `@media print{\n${printRules(sheet, pageCounter).join("\n")}\n}`,
    ...Object.keys(theme.styles).map((key) => textRule(sheet, key)),
    ...markingRules(theme),
  ].join("\n");
}

function textRule(sheet: Sheet, key: string): string {
  const { theme, base } = sheet;
  const rules = styleRules(theme, key);
  const { font, size, leading, above, below, padding } = rules;
  const declarations = [
    declare("font-family", font, (name) => cssFamily(theme, name)),
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
