import type { IRunStylePropertiesOptions } from "docx";
import { fontFamily } from "../theme/font-family.ts";
import { colourOf, type TextStyle } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { hexColour } from "./docx-units.ts";

type StyleRules = Theme["styles"][string];

/** Returns the properties of letters that a style's own rules give; what they leave open, the style below gives. */
export function runPropertiesOfRules(theme: Theme, rules: StyleRules): IRunStylePropertiesOptions {
  return {
    ...(rules.font === undefined ? {} : { font: fontFamily(theme, rules.font).name }),
    ...(rules.size === undefined ? {} : { size: halfPoints(rules.size) }),
    ...(rules.weight === undefined ? {} : { bold: rules.weight === "bold" }),
    ...(rules.slant === undefined ? {} : { italics: rules.slant === "italic" }),
    ...(rules.colour === undefined ? {} : { color: hexColour(colourOf(theme, rules.colour)) }),
  };
}

/**
 * Returns what a run has beyond the style it bears. A run of Word has one style of its own, so what marks around it
 * add, such as strong words within emphasis, stands at the run itself.
 */
export function runPropertiesBeyond(theme: Theme, styled: TextStyle, wanted: TextStyle): IRunStylePropertiesOptions {
  return {
    ...(wanted.font === styled.font ? {} : { font: fontFamily(theme, wanted.font).name }),
    ...(wanted.size === styled.size ? {} : { size: halfPoints(wanted.size) }),
    ...(wanted.bold === styled.bold ? {} : { bold: wanted.bold }),
    ...(wanted.italic === styled.italic ? {} : { italics: wanted.italic }),
    ...(wanted.colour === styled.colour ? {} : { color: hexColour(wanted.colour) }),
  };
}

/** Word has sizes of type in half points. */
function halfPoints(points: number): number {
  return Math.round(points * 2);
}
