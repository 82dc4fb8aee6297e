import { runningSize } from "../theme/scale-type.ts";
import type { Spacing, Theme } from "../theme/theme-schema.ts";

/** One of the ways in which a brief may be set. */
export interface FitSetting {
  readonly spacing: Spacing;
  /** Which of the theme's spacings it is; 1 is the loosest. */
  readonly step: number;
  /** Size of running text in points; the other styles are in proportion. */
  readonly typeSize: number;
}

/** The sizes of running text that an audience allows, in points; the theme's own where one is not given. */
export interface TypeRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Sizes of type go by this share of the theme's own: a quarter of a point in 10, too little to see in two editions. */
const sizeStep = 1 / 40;

/**
 * Returns every setting a brief may have, the loosest first, each no looser than the one before. Larger type comes with
 * the loosest spacing, for a brief that would leave its page empty; smaller type with the tightest, when spacing alone
 * does not help.
 */
export function listSettings(theme: Theme, range: TypeRange = {}): readonly FitSetting[] {
  const own = runningSize(theme);
  const [larger, smaller] = [sizesBetween(own, range.max ?? own), sizesBetween(own, range.min ?? own)];
  const spacings = theme.spacings.map((spacing, index) => ({ spacing, step: index + 1 }));
  return [
    ...spacings.slice(0, 1).flatMap((loosest) => larger.toReversed().map((typeSize) => ({ ...loosest, typeSize }))),
    ...spacings.map((spacing) => ({ ...spacing, typeSize: own })),
    ...spacings.slice(-1).flatMap((tightest) => smaller.map((typeSize) => ({ ...tightest, typeSize }))),
  ];
}

/** Returns the sizes from one to another, without the first and with the last, in steps of `own`. */
function sizesBetween(own: number, last: number): readonly number[] {
  const step = own * sizeStep * Math.sign(last - own);
  const between = step === 0 ? 0 : Math.ceil(Math.abs((last - own) / step) - 1e-6) - 1;
  const sizes = Array.from({ length: Math.max(0, between) }, (_, index) => own + step * (index + 1));
  return step === 0 ? [] : [...sizes, last];
}
