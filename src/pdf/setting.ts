import { runningSize } from "../theme/scale-type.ts";
import { blockTextStyle, pointsOf, type TextStyle, usualSpacing } from "../theme/text-style.ts";
import type { Distance, PaperName, Spacing, Theme } from "../theme/theme-schema.ts";
import type { RunProperties } from "./definition.ts";
import { faceOf, type OpenFonts } from "./fonts.ts";

/** How a document is set: the theme, one setting of its distances, opened fonts, and the paper. */
export interface Setting {
  readonly theme: Theme;
  readonly spacing: Spacing;
  /** Size of running text in points; the theme's other styles are set in proportion, running lines as they are. */
  readonly typeSize: number;
  readonly fonts: OpenFonts;
  readonly paper: PaperName;
}

/** Returns how a theme sets a document that is not fitted to any pages: in its usual spacing and its own size of type. */
export function usualSetting(theme: Theme, fonts: OpenFonts, paper: PaperName): Setting {
  return { theme, spacing: usualSpacing(theme), typeSize: runningSize(theme), fonts, paper };
}

/** Returns the width of the text area in points. */
export function textWidth({ theme, paper }: Setting): number {
  const { width, margins } = theme.papers[paper];
  return width - margins.left - margins.right;
}

/** Returns a distance of the theme in points. */
export function space(setting: Setting, distance: Distance | undefined): number {
  return pointsOf(setting.theme, setting.spacing, distance);
}

/**
 * Returns the properties of a run. pdfmake's line height multiplies the height the font gives itself, so the wanted
 * leading is divided by that.
 */
export function runProperties(setting: Setting, style: TextStyle): RunProperties {
  const { ascent, descent } = faceOf(setting.fonts, style);
  return {
    font: style.font,
    fontSize: style.size,
    lineHeight: style.leading / (style.size * (ascent + descent)),
    bold: style.bold,
    italics: style.italic,
    color: style.colour,
    ...(style.hyphenate ? { hyphenate: true } : {}),
  };
}

/** Returns the space to add above text of a style so that its first baseline meets that of a reference style. */
export function drop(setting: Setting, key: string, reference: string): number {
  return ascentOf(setting, reference) - ascentOf(setting, key);
}

function ascentOf(setting: Setting, key: string): number {
  const style = blockTextStyle(setting.theme, key);
  return faceOf(setting.fonts, style).ascent * style.size;
}
