import { elementOf, pointsOf } from "../theme/text-style.ts";
import type { Distance, PaperName, Spacing, Theme } from "../theme/theme-schema.ts";
import { identifier } from "./css-text.ts";

/** What the lengths of a style sheet depend on: the theme, its usual spacing, and the size that is 1 rem. */
export interface Sheet {
  readonly theme: Theme;
  readonly spacing: Spacing;
  readonly paper: PaperName;
  /** Size of the base style in points. In print 1 rem is exactly this; on a screen it is 17 pixels. */
  readonly base: number;
}

/** Returns points as a length of the sheet. */
export function length(sheet: Sheet, points: number): string {
  return points === 0 ? "0" : `${trim(points / sheet.base)}rem`;
}

/** Returns a distance of the theme as a length of the sheet. */
export function distance(sheet: Sheet, of: Distance | undefined): string {
  return length(sheet, pointsOf(sheet.theme, sheet.spacing, of));
}

/** Returns the selector of a style key. A callout's `aside` is a class, since the file has it as a plain group. */
export function selectorOf(key: string): string {
  const name = identifier(key);
  return elementOf(key) === "aside" ? `.${name}` : name;
}

/** Returns left, top, right, bottom as CSS orders them. */
export function paddingOf(sheet: Sheet, [left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): string {
  return [top, right, bottom, left].map((points) => length(sheet, points)).join(" ");
}

/** Returns a number as CSS, to three decimals. */
export function trim(number: number): string {
  return String(Number(number.toFixed(3)));
}
