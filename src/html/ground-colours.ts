import { contrastOf, leastContrast } from "../theme/contrast.ts";
import { blockTextStyle, colourOf } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { identifier } from "./css-text.ts";
import { mixColours, readableOn } from "./readable-colour.ts";
import { selectorOf } from "./sheet.ts";

/** How the page looks: by day as the theme says, on white; by night on a dark page. */
export type Light = "day" | "night";

const paper = "#FFFFFF";
const night = "#15191C";
const tint = 0.12;
/** The most contrast that text takes by night: more glares (black on white has 21). */
const mostByNight = 13;

/** Returns the ground that a theme's fill makes: by night a tint of the dark page; a dark fill stays as it is. */
export function groundOf(fill: string, light: Light): string {
  if (light === "day") return fill;
  if (fill === paper) return night;
  return contrastOf(fill, "#000000") > contrastOf(fill, paper) ? mixColours(night, fill, tint) : fill;
}

/** Returns the shade of a colour on a ground: by night it keeps, as far as it can, the contrast it has by day. */
export function shadeOn(ground: string, colour: string, light: Light): string {
  if (light === "day") return readableOn(ground, colour);
  const wanted = Math.min(mostByNight, Math.max(leastContrast, contrastOf(colour, paper)));
  return readableOn(ground, colour, wanted);
}

/**
 * Returns the rules that give the page, each panel and each label its ground, and every colour of the theme a shade that
 * can be read on it. A label looks the same by day and night.
 */
export function groundRules(theme: Theme, light: Light): readonly string[] {
  const panels = Object.entries(theme.sections).flatMap(([key, { panel }]) =>
    panel === undefined
      ? []
      : [groundRule(theme, selectorOf(key), groundOf(colourOf(theme, panel.fill), light), light)],
  );
  const labels = Object.entries(theme.styles).flatMap(([key, { fill }]) =>
    fill === undefined ? [] : [groundRule(theme, selectorOf(key), colourOf(theme, fill), "day")],
  );
  return [groundRule(theme, ":root", groundOf(paper, light), light), ...panels, ...labels];
}

/** Hairlines carry no meaning, so they keep their own shade by day and are a tint of the ground by night. */
function groundRule(theme: Theme, selector: string, ground: string, light: Light): string {
  const shades = Object.entries(theme.colours).map(
    ([name, colour]) => `${colourVariable(name)}:${shadeOn(ground, colour, light)}`,
  );
  const rule = colourOf(theme, theme.rule.colour);
  const declarations = [
    `--ground:${ground}`,
    `--hairline:${light === "day" ? rule : mixColours(ground, rule, 0.4)}`,
    ...shades,
    `color:${shadeOn(ground, blockTextStyle(theme, theme.base).colour, light)}`,
  ];
  return `${selector}{${declarations.join(";")}}`;
}

/** Returns the name of the variable that holds a colour's shade on the present ground. */
export function colourVariable(name: string): string {
  return `--colour-${identifier(name)}`;
}
