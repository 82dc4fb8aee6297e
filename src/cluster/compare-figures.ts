import { type Decimal, decimalKey } from "../check/figures/decimal.ts";
import { unitsLike } from "../check/figures/units.ts";
import type { MeasuredFigure, Quantity } from "./measured-figures.ts";

/** How two numbers for one thing stand to each other. */
export type Comparison = "same" | "rounded" | "different";

/** Two numbers that are not given as rough, but one of which is round, differ no more than this by rounding. */
const mostRoundingShare = 0.05;

/** Below this every one is counted: 20 killed is not 18 rounded. */
const leastRounded = 100;

/**
 * Returns how two numbers for one thing stand to each other, or undefined where their units are different. One is the
 * other rounded where they agree to the last place it gives, `about 1,200` and 1,187, and it is given as rough or is
 * large and close.
 */
export function compareFigures(left: MeasuredFigure, right: MeasuredFigure): Comparison | undefined {
  const pairs = left.quantities.flatMap((one) => right.quantities.map((other) => [one, other] as const));
  const alike = pairs.filter(([one, other]) => isOneUnit(one, other));
  if (alike.length === 0) return undefined;
  if (alike.some(([one, other]) => decimalKey(one.value) === decimalKey(other.value))) return "same";
  const isRounded = alike.some(
    ([one, other]) => roundsTo(one, left.isRough, other.value) || roundsTo(other, right.isRough, one.value),
  );
  return isRounded ? "rounded" : "different";
}

function isOneUnit(one: Quantity, other: Quantity): boolean {
  if (one.unit === undefined || other.unit === undefined) return one.unit === other.unit;
  return unitsLike(one.unit).includes(other.unit);
}

/** Tells whether a number may be another one, rounded to the last place that it gives. */
function roundsTo({ value: coarse }: Quantity, isRough: boolean, fine: Decimal): boolean {
  const difference = Math.abs(numberOf(coarse) - numberOf(fine));
  const isClose = difference <= mostRoundingShare * numberOf(fine);
  if (coarse.exponent <= fine.exponent) return isRough && isClose;
  if (difference > 10 ** coarse.exponent / 2) return false;
  return isRough || (isClose && numberOf(coarse) >= leastRounded);
}

/** As close as a double comes to it; enough to compare two numbers that differ. */
function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}
