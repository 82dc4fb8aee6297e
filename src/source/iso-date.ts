import { monthNames } from "./month-names.ts";
import { dateSchema } from "./scalars.ts";

const months = monthNames.en.map((name) => name.slice(0, 3).toLowerCase());

/** Returns a date that was written another way as YYYY-MM-DD; undefined where it is no date or could be two. */
export function isoDateOf(written: string): string | undefined {
  const numbers = written.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const rest = numbers.filter((number) => number !== year).map(Number);
  const name = /[A-Za-z]{3,}/.exec(written)?.[0].slice(0, 3).toLowerCase();
  if (year === undefined) return undefined;
  const [month, day] = name === undefined ? monthAndDay(written, rest) : [months.indexOf(name) + 1, rest[0]];
  if (month === undefined || day === undefined) return undefined;
  const iso = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return dateSchema.safeParse(iso).success ? iso : undefined;
}

/** 2025/6/5 and 5.6.2025 have one reading; 5/6/2025 has two unless one of its numbers is above twelve. */
function monthAndDay(written: string, [first, second]: readonly number[]): readonly (number | undefined)[] {
  if (first === undefined || second === undefined) return [];
  if (/^\d{4}/.test(written)) return [first, second];
  if (written.includes(".") || first > 12) return [second, first];
  return second > 12 ? [first, second] : [];
}
