import type { TextStyle } from "../theme/text-style.ts";
import { faceOf, type OpenFonts } from "./fonts.ts";

/** A stretch of text and the family that it is set in. */
export interface FontRun {
  readonly text: string;
  readonly font: string;
}

/** Characters that are never drawn: a soft hyphen is drawn as the plain one, which every font has. */
const invisible = /\s|\p{Default_Ignorable_Code_Point}/u;

/** Returns the family that prints a character in a style: the theme's own, or else a fallback; undefined where none has it. */
export function fontFor(fonts: OpenFonts, style: TextStyle, character: string): string | undefined {
  if (invisible.test(character)) return style.font;
  const codePoint = character.codePointAt(0) ?? 0;
  return [style.font, ...fonts.fallbacks].find((font) => faceOf(fonts, { ...style, font }).covers(codePoint));
}

/** Returns a text in stretches of one family each; white space stays with what it follows. */
export function splitByFont(fonts: OpenFonts, style: TextStyle, text: string): readonly FontRun[] {
  if (fonts.fallbacks.length === 0) return [{ text, font: style.font }];
  const runs: { text: string; font: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const font = last !== undefined && invisible.test(character) ? last.font : fontFor(fonts, style, character);
    if (last !== undefined && (font ?? style.font) === last.font) last.text += character;
    else runs.push({ text: character, font: font ?? style.font });
  }
  return runs;
}
