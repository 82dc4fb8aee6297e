import { multiply, scale, smallInteger } from "./decimal.ts";
import type { Found, Reader, Reading, Token } from "./figure.ts";
import { type MagnitudesAt, magnitudesAfter } from "./magnitudes.ts";
import { readDigits, withHalf } from "./read-digits.ts";
import { type NumberAt, readNumberWords } from "./read-number-words.ts";
import { currencyBefore, unitAfter } from "./units.ts";

/** Reads a number with its currency, magnitude and unit: "US$15m", "two and a half million euros", "19.5 per cent". */
export const readQuantity: Reader = (tokens, at) => {
  const currency = currencyBefore(tokens, at);
  const start = currency?.next ?? at;
  const plain = readDigits(tokens, start) ?? readNumberWords(tokens, start);
  if (plain === undefined) return [];
  const number = withDozen(tokens, withHalf(tokens, plain));
  if (number.ordinal) return [ordinalOf(at, number)];
  const magnitudes = magnitudesOf(tokens, number.next, currency !== undefined);
  const suffix = unitAfter(tokens, magnitudes.next);
  const unit = currency?.unit ?? suffix?.unit;
  const power = magnitudes.powers.reduce((sum, next) => sum + next, 0);
  const scales = suffixSums([...number.powers, ...magnitudes.powers]);
  return [
    {
      from: at,
      to: suffix?.next ?? magnitudes.next,
      claim: number.claim || scales.length > 0 || unit !== undefined,
      readings: number.values.map((value) => ({ kind: "quantity", value: scale(value, power), unit })),
      scales,
    },
  ];
};

function withDozen(tokens: readonly Token[], number: NumberAt): NumberAt {
  if (tokens[number.next]?.lower !== "dozen" || number.ordinal) return number;
  return { ...number, values: number.values.map((value) => multiply(value, 12n)), next: number.next + 1, claim: true };
}

/** "On the 21st" may name a day, which a date bears out. */
function ordinalOf(at: number, number: NumberAt): Found {
  const readings = number.values.flatMap((value): readonly Reading[] => {
    const day = smallInteger(value);
    const quantity: Reading = { kind: "quantity", value, unit: undefined };
    if (day === undefined || day < 1 || day > 31) return [quantity];
    return [quantity, { kind: "date", year: undefined, month: undefined, day }];
  });
  return { from: at, to: number.next, claim: number.claim, readings, scales: [] };
}

/** In "in 2013 millions of people" the plural does not belong to the number. */
function magnitudesOf(tokens: readonly Token[], at: number, hasCurrency: boolean): MagnitudesAt {
  const plural = /s$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of";
  return plural ? { powers: [], next: at } : magnitudesAfter(tokens, at, hasCurrency);
}

/** "Two to three hundred thousand" may start at two thousand or at two hundred thousand. */
function suffixSums(powers: readonly number[]): readonly number[] {
  return powers.map((_, index) => powers.slice(index).reduce((sum, power) => sum + power, 0));
}
