import { monthNames } from "../source/month-names.ts";

/** A month counted from the year 0, so that months can be compared. */
export type Month = number;

/** The time a text speaks of, as far as years and months are named in it. */
export interface MentionedTime {
  readonly earliest: Month;
  readonly latest: Month;
  /** The first month that is named with its year; absent where only years are. */
  readonly firstNamed: Month | undefined;
}

const months = monthNames.en;
const dates = new RegExp(
  `\\b(?:(${months.join("|")})(?: \\d{1,2},?)? )?((?:1[89]|20)\\d\\d)\\b(?![\\d,.]*\\d|%| per| m\\b)`,
  "g",
);
const dateLine = new RegExp(
  `^(?:\\w+day,? )?(?:(?:${months.join("|")}) \\d{1,2},?|\\d{1,2} (?:${months.join("|")})),? \\d{4}$`,
);

/** Returns the first and last month a text names, or undefined where it names no year. */
export function mentionedTime(text: string): MentionedTime | undefined {
  const found = Array.from(text.matchAll(dates), ([, name, year]) => ({
    first: monthOf(Number(year), name ?? "January"),
    last: monthOf(Number(year), name ?? "December"),
    named: name !== undefined,
  }));
  if (found.length === 0) return undefined;
  return {
    earliest: Math.min(...found.map(({ first }) => first)),
    latest: Math.max(...found.map(({ last }) => last)),
    firstNamed: found.find(({ named }) => named)?.first,
  };
}

/** Tells whether a line holds a date and nothing else, as the line under many headlines does. */
export function isDateLine(line: string): boolean {
  return line.length < 40 && dateLine.test(line);
}

/** Returns the month of a date written `YYYY-MM-DD`. */
export function monthOfDate(date: string): Month {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function monthOf(year: number, name: string): Month {
  return year * 12 + Math.max(0, months.indexOf(name));
}
