import { monthNames } from "../../source/month-names.ts";
import type { Reading, Token } from "./figure.ts";

/** Months in full and by their first three letters. */
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.en.flatMap((name, index) =>
    [name, name.slice(0, 3)].map((written) => [written.toLowerCase(), index + 1] as const),
  ),
  ["sept", 9] as const,
]);

/** A part of a date: where it stands and the token after it. */
export interface CalendarPart {
  readonly number: number;
  readonly at: number;
  readonly next: number;
}

/** Returns the month named at a place. Only with a capital: "may" and "march" are verbs. */
export function monthAt(tokens: readonly Token[], at: number): CalendarPart | undefined {
  const token = tokens[at];
  const number = token?.kind === "word" && /^\p{Lu}/u.test(token.text) ? months.get(token.lower) : undefined;
  if (token === undefined || number === undefined) return undefined;
  const after = tokens[at + 1];
  const abbreviated = token.text.length <= 4 && after?.text === "." && !after.spaced;
  return { number, at, next: abbreviated ? at + 2 : at + 1 };
}

/** Returns the day of a month at a place: "1", "21st". */
export function dayAt(tokens: readonly Token[], at: number): CalendarPart | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return undefined;
  const number = Number(token.text);
  const after = tokens[at + 1];
  const touched = after?.kind === "word" && !after.spaced ? after.lower : "";
  if (number < 1 || number > 31 || !/^(?:st|nd|rd|th)?$/.test(touched)) return undefined;
  return { number, at, next: touched === "" ? at + 1 : at + 2 };
}

/** Returns the year at a place, after a comma or "of" where there is one. */
export function yearAt(tokens: readonly Token[], at: number): CalendarPart | undefined {
  const start = tokens[at]?.text === "," || tokens[at]?.lower === "of" ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind !== "number" || !/^[12]\d{3}$/.test(token.text)) return undefined;
  const after = tokens[start + 1];
  const touched = after?.kind === "word" && !after.spaced;
  return touched ? undefined : { number: Number(token.text), at, next: start + 1 };
}

/** Returns the dates that a date in digits can mean: "03/04/2024" is in March or in April. */
export function datesInDigits(text: string): readonly Reading[] {
  const [first, second, third] = text.split(/[-./]/).map(Number);
  if (first === undefined || second === undefined || third === undefined) return [];
  if (first > 31) return dateOf(first, second, third);
  const monthFirst = second === first ? [] : dateOf(third, first, second);
  return [...dateOf(third, second, first), ...monthFirst];
}

function dateOf(year: number, month: number, day: number): readonly Reading[] {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return exists ? [{ kind: "date", year, month, day }] : [];
}
