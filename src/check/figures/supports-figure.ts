import { decimalKey, decimalOf } from "./decimal.ts";
import type { Figure, Reading } from "./figure.ts";
import { unitsLike } from "./units.ts";

/** What quotes bear out, as keys that are looked up, so that long texts cost no more than reading them. */
export type Support = ReadonlySet<string>;

/** Returns what the figures of quotes bear out: each of their readings, and what it says less precisely. */
export function supportOf(figures: readonly Figure[]): Support {
  return new Set(figures.flatMap(({ readings }) => readings.flatMap(keysGiven)));
}

/** Tells whether any reading of a figure is borne out. */
export function supportsFigure(support: Support, figure: Figure): boolean {
  return figure.readings.some((reading) => keysAccepted(reading).some((key) => support.has(key)));
}

function keysGiven(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case "quantity":
      return [quantityKey(reading, "any"), quantityKey(reading, reading.unit ?? "none")];
    case "date": {
      const year = reading.year === undefined ? [] : [yearKey(reading.year)];
      return [...year, ...lessPrecise(reading).map(dateKey)];
    }
    case "name":
      return [`name ${reading.name}`];
  }
}

/** A number without a unit is borne out by one with any, and bears out one with any; two units must be the same. */
function keysAccepted(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case "quantity": {
      const units = reading.unit === undefined ? ["any"] : ["none", ...unitsLike(reading.unit)];
      return units.map((unit) => quantityKey(reading, unit));
    }
    case "date":
      return [dateKey(reading)];
    case "name":
      return [`name ${reading.name}`];
  }
}

type Quantity = Extract<Reading, { kind: "quantity" }>;
type CalendarDate = Extract<Reading, { kind: "date" }>;

function quantityKey({ value }: Quantity, unit: string): string {
  return `number ${decimalKey(value)} ${unit}`;
}

/** A year by itself is a plain number. */
function yearKey(year: number): string {
  return quantityKey({ kind: "quantity", value: decimalOf(String(year)), unit: undefined }, "any");
}

function dateKey({ year, month, day }: CalendarDate): string {
  return `date ${year ?? "*"}-${month ?? "*"}-${day ?? "*"}`;
}

/** "21 February 2024" bears out "February 2024" and "21 February", but only parts of one date together. */
function lessPrecise(date: CalendarDate): readonly CalendarDate[] {
  const years = [date.year, undefined];
  const months = [date.month, undefined];
  const days = [date.day, undefined];
  return years.flatMap((year) => months.flatMap((month) => days.map((day) => ({ ...date, year, month, day }))));
}
