import { monthNames } from "../source/month-names.ts";
import { readDays } from "./read-days.ts";

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
const dayParts = new RegExp(`(${months.join("|")}) (\\d{1,2}),? (\\d{4})$`);

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
  return line.length < 40 && (dateLine.test(line) || dayOfForeignLine(line) !== undefined);
}

/** Returns the day a date line names, as YYYY-MM-DD, or undefined where it is none. */
export function dayOfDateLine(line: string): string | undefined {
  if (line.length >= 40) return undefined;
  if (!dateLine.test(line)) return dayOfForeignLine(line);
  const [, name, day, year] = dayParts.exec(dayFirst(line)) ?? [];
  if (name === undefined || day === undefined || year === undefined) return undefined;
  return `${year}-${twoDigits(months.indexOf(name) + 1)}-${twoDigits(Number(day))}`;
}

/** `Montag, 3. März 2025`, `Publié le lundi 3 mars 2025`, `3 de marzo de 2025`: a day, and words that go with days. */
function dayOfForeignLine(line: string): string | undefined {
  for (const language of ["de", "fr", "es"]) {
    const [found] = readDays(line, language, undefined);
    if (found?.day === undefined) continue;
    const rest = line.slice(0, found.start) + line.slice(found.end);
    if (
      /^\W*(?:publié|mis à jour|veröffentlicht|stand|aktualisiert|publicado|actualizado)?\W*(?:le|am|vom|el|den)?\W*$/iu.test(
        rest,
      )
    )
      return found.day;
  }
  return undefined;
}

function dayFirst(line: string): string {
  return line.replace(/(\d{1,2}) (\p{L}+),? (\d{4})$/u, "$2 $1, $3");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Returns the month of a date written `YYYY-MM-DD`. */
export function monthOfDate(date: string): Month {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function monthOf(year: number, name: string): Month {
  return year * 12 + Math.max(0, months.indexOf(name));
}
