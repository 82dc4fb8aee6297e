import type { Theme } from "./theme-schema.ts";

/** A family as programs that have it know it, and whether its letters have serifs. */
export interface FontFamily {
  readonly name: string;
  readonly serif: boolean;
}

/** Returns the family of one of a theme's fonts: its package bears its name; a font of the project has the theme's. */
export function fontFamily(theme: Theme, font: string): FontFamily {
  const packageName = theme.fonts[font]?.package ?? font;
  const name = (packageName.split("/").at(-1) ?? packageName)
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
  return { name, serif: /serif/i.test(font) && !/sans/i.test(font) };
}
