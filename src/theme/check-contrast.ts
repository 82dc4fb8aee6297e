import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import { contrastOf, leastContrast, nearestReadable } from "./contrast.ts";
import { colourOf, styleRules } from "./text-style.ts";
import type { Theme } from "./theme-schema.ts";

/** What text stands on: a name for people, and the colour. */
export interface Ground {
  readonly name: string;
  readonly colour: string;
}

/** A colour of the theme that text is set in, where the theme defines it, and the grounds it stands on. */
export interface TextColour {
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly colour: string;
  readonly grounds: readonly Ground[];
}

/** Returns the colours of text that are too near to a ground they stand on. */
export function checkContrast(theme: Located<Theme>): readonly Diagnostic[] {
  return textColours(theme.value).flatMap(({ name, path, colour, grounds }) => {
    const measured = grounds.map((ground) => ({ ground, ratio: contrastOf(colour, ground.colour) }));
    const least = measured.toSorted((a, b) => a.ratio - b.ratio)[0];
    if (least === undefined || least.ratio >= leastContrast) return [];
    const readable = nearestReadable(
      colour,
      grounds.map((ground) => ground.colour),
    );
    const found = { name, ground: least.ground.name, ratio: least.ratio, readable };
    return [diagnose("low-contrast", theme.spanAt(path), found)];
  });
}

/**
 * Returns every colour of text with its grounds. A style with a fill stands on that; any other text may stand on the page
 * and on every panel, since the layout decides what goes into one. Markings stand on the fills.
 */
export function textColours(theme: Theme): readonly TextColour[] {
  const rules = Object.keys(theme.styles).map((key) => styleRules(theme, key));
  const ground = (name: string): Ground => ({ name, colour: colourOf(theme, name) });
  const panels = Object.values(theme.sections).flatMap(({ panel }) => panel?.fill ?? []);
  const open: readonly Ground[] = [page, ...[...new Set(panels)].map(ground)];
  const labels = [...new Set(rules.flatMap(({ fill }) => fill ?? []))].map(ground);
  const named = Object.entries(theme.colours).flatMap(([name, colour]): readonly TextColour[] => {
    const styles = rules.filter((rule) => rule.colour === name);
    const fills = styles.flatMap(({ fill }) => (fill === undefined ? [] : [ground(fill)]));
    const grounds = styles.some(({ fill }) => fill === undefined) ? [...open, ...fills] : fills;
    return grounds.length === 0 ? [] : [{ name, path: ["colours", name], colour, grounds }];
  });
  const markings = Object.entries(theme.markings).map(
    ([name, colour]): TextColour => ({ name, path: ["markings", name], colour, grounds: labels }),
  );
  return [...named, ...markings];
}

/** Pages are printed on white. */
const page: Ground = { name: "white", colour: "#FFFFFF" };
