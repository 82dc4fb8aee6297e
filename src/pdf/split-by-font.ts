import type { TextStyle } from "../theme/text-style.ts";
import { faceOf, type OpenFonts } from "./fonts.ts";

/** A stretch of text and the family that it is set in. */
export interface FontRun {
  readonly text: string;
  readonly font: string;
}

/** Characters that are never drawn: a soft hyphen is drawn as the plain one, which every font has. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/** A character with the marks on it, which must be of its font to find their place. */
const cluster = /\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*|\p{M}/gu;

/** Returns a text in characters, each with the marks on it. */
export function clustersOf(text: string): readonly string[] {
  return text.match(cluster) ?? [];
}

/**
 * Returns the family that prints a character with its marks in a style: the theme's own, or else a fallback; undefined
 * where none has them all.
 */
export function fontFor(fonts: OpenFonts, style: TextStyle, characters: string): string | undefined {
  return [style.font, ...fonts.fallbacks].find((font) => lackedBy(fonts, { ...style, font }, characters).length === 0);
}

/** Returns those of some characters that the font of a style does not have. */
export function lackedBy(fonts: OpenFonts, style: TextStyle, characters: string): readonly string[] {
  const { covers } = faceOf(fonts, style);
  return Array.from(characters).filter((sign) => !invisible.test(sign) && !covers(sign.codePointAt(0) ?? 0));
}

/** Returns a text in stretches of one family each; white space stays with what it follows. */
export function splitByFont(fonts: OpenFonts, style: TextStyle, text: string): readonly FontRun[] {
  if (fonts.fallbacks.length === 0) return [{ text, font: style.font }];
  const runs: { text: string; font: string }[] = [];
  for (const characters of clustersOf(text)) {
    const last = runs.at(-1);
    const font = last !== undefined && invisible.test(characters) ? last.font : fontFor(fonts, style, characters);
    if (last !== undefined && (font ?? style.font) === last.font) last.text += characters;
    else runs.push({ text: characters, font: font ?? style.font });
  }
  return runs;
}
