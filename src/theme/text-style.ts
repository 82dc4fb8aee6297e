import type { Distance, Spacing, Theme } from "./theme-schema.ts";

/** Everything a run of text needs to be set. Lengths in points, colours as #RRGGBB. */
export interface TextStyle {
  readonly font: string;
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly hyphenate: boolean;
}

type StyleRules = Theme["styles"][string];

/** Returns the rules a style key gives: those of its element, overridden by those of its class. */
export function styleRules(theme: Theme, key: string): StyleRules {
  return { ...ownRules(theme, elementOf(key)), ...ownRules(theme, key) };
}

/** Returns the style of a block's text: the theme's base, overridden by the block's own rules. */
export function blockTextStyle(theme: Theme, key: string): TextStyle {
  return applyRules(theme, applyRules(theme, fallback, ownRules(theme, theme.base)), styleRules(theme, key));
}

/** Returns the style of a run within a block: the style around it, overridden by the run's own rules. */
export function inlineTextStyle(theme: Theme, around: TextStyle, key: string): TextStyle {
  return applyRules(theme, around, styleRules(theme, key));
}

/** Returns the element of a style key: `p` of `p.lead`. */
export function elementOf(key: string): string {
  return key.split(".", 1)[0] ?? key;
}

/** Returns a colour of the theme by name. `checkTheme` has made sure that it exists. */
export function colourOf(theme: Theme, name: string): string {
  return theme.colours[name] ?? fallback.colour;
}

/** Returns a distance in points, in the given setting of the named ones. */
export function pointsOf(theme: Theme, spacing: Spacing, distance: Distance | undefined): number {
  if (distance === undefined) return 0;
  return theme.unit * (typeof distance === "number" ? distance : spacing[distance]);
}

/** Returns the middle one of a theme's spacings: neither loosened to fill a page nor tightened to keep to one. */
export function usualSpacing({ spacings }: Theme): Spacing {
  const middle = spacings[Math.floor(spacings.length / 2)];
  if (middle === undefined) throw new Error("a theme has at least one spacing");
  return middle;
}

/** Returns the entry that stands under the key itself, or else under its element. */
export function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return entries[key] ?? entries[elementOf(key)];
}

const fallback: TextStyle = {
  font: "",
  size: 10,
  leading: 13,
  bold: false,
  italic: false,
  colour: "#000000",
  hyphenate: false,
};

function ownRules(theme: Theme, key: string): StyleRules {
  return theme.styles[key] ?? {};
}

function applyRules(theme: Theme, style: TextStyle, rules: StyleRules): TextStyle {
  return {
    font: rules.font ?? style.font,
    size: rules.size ?? style.size,
    leading: rules.leading ?? style.leading,
    bold: rules.weight === undefined ? style.bold : rules.weight === "bold",
    italic: rules.slant === undefined ? style.italic : rules.slant === "italic",
    colour: rules.colour === undefined ? style.colour : colourOf(theme, rules.colour),
    hyphenate: rules.hyphenate ?? style.hyphenate,
  };
}
