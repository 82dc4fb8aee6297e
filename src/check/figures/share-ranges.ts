import { decimalOf, scale, smallInteger } from "./decimal.ts";
import type { Found, Reading, Token } from "./figure.ts";

const connectors = new Set(["-", "–", "/", "to", "and", "or", "until", "through", "bis"]);

/**
 * Returns the figures with what the two ends of a range share as further readings: in "10 to 15 million" ten can be
 * ten million, in "5–10 %" five can be per cent, in "2013–15" the 15 is 2015, in "July to December 2004" July has
 * the year.
 */
export function shareRanges(tokens: readonly Token[], figures: readonly Found[]): readonly Found[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const after = figures[index + 1];
    const late = before !== undefined && isRange(tokens, before, figure) ? readAsLast(tokens, before, figure) : figure;
    return after !== undefined && isRange(tokens, figure, after) ? readAsFirst(late, after) : late;
  });
}

/** "And" makes a range of two numbers only after "between": "5 and 10 million" may be two matters. */
function isRange(tokens: readonly Token[], first: Found, last: Found): boolean {
  if (last.from - first.to > 3) return false;
  const between = tokens.slice(first.to, last.from).map(({ lower }) => lower);
  const words = between.filter((text) => text !== "-");
  if (between.length === 0 || words.length > 1 || !words.every((word) => connectors.has(word))) return false;
  return words[0] !== "and" || first.readings[0]?.kind === "date" || tokens[first.from - 1]?.lower === "between";
}

function readAsFirst(first: Found, last: Found): Found {
  const end = last.readings[0];
  if (end === undefined) return first;
  const more = first.readings.flatMap((reading) => readingsLike(reading, end, first.scales, last.scales));
  return { ...first, readings: [...first.readings, ...more] };
}

/** Returns how the first end reads with the year, unit or magnitude of the last, where it has none of its own. */
function readingsLike(
  reading: Reading,
  end: Reading,
  ownScales: readonly number[],
  scales: readonly number[],
): readonly Reading[] {
  if (reading.kind === "date" && end.kind === "date") {
    return reading.year === undefined ? [{ ...reading, year: end.year }] : [];
  }
  if (reading.kind !== "quantity" || end.kind !== "quantity") return [];
  const unit = reading.unit ?? end.unit;
  if (reading.unit === "%" || (end.unit !== undefined && end.unit !== unit)) return [];
  const powers = ownScales.length > 0 ? [0] : [0, ...scales];
  return powers.map((power) => ({ ...reading, value: scale(reading.value, power), unit }));
}

function readAsLast(tokens: readonly Token[], first: Found, last: Found): Found {
  const start = first.readings[0];
  if (start?.kind === "date") return last.readings[0]?.kind === "date" ? { ...last, claim: true } : last;
  const century = start?.kind === "quantity" && isShortYear(tokens, first, last) ? centuryOf(start) : undefined;
  if (century === undefined) return last;
  const more = last.readings.flatMap((reading): readonly Reading[] => {
    const short = reading.kind === "quantity" && reading.unit === undefined ? smallInteger(reading.value) : undefined;
    if (short === undefined || short > 99) return [];
    return [{ kind: "quantity", value: decimalOf(String(century + short)), unit: undefined }];
  });
  return { ...last, readings: [...last.readings, ...more] };
}

/** Only 2013–15 shortens a year: four bare digits and two; "1,900 to 50" are two numbers. */
function isShortYear(tokens: readonly Token[], first: Found, last: Found): boolean {
  const written = ({ from, to }: Found) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
  return /^\d{4}$/.test(written(first)) && /^\d{2}$/.test(written(last));
}

function centuryOf(reading: Extract<Reading, { kind: "quantity" }>): number | undefined {
  const year = reading.unit === undefined ? smallInteger(reading.value) : undefined;
  return year === undefined || year < 1000 || year > 2999 ? undefined : Math.floor(year / 100) * 100;
}
