import { type CalendarWords, calendarWordsFor } from "./calendar-words.ts";

/** A day that a text names. */
export interface NamedDay {
  /** As the text has it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether it means a day only to who knows when the text was written: `yesterday`, `on Monday`. */
  readonly isRelative: boolean;
  /** As YYYY-MM-DD; absent where the text does not tell it: no year, or a relative day of a text without date. */
  readonly day: string | undefined;
}

/** A letter cannot follow or go before a word; `\b` knows ASCII letters only. */
const wordStart = "(?<![\\p{L}\\p{M}\\d])";
const wordEnd = "(?![\\p{L}\\p{M}\\d])";

/**
 * Returns the days that a text names, in its order: `3. März 2025`, `le 1er mars`, `el lunes`. Relative ones are read
 * from the day of the article: a weekday alone is the last one up to that day, as news tells what happened; where the
 * sentence looks ahead, or the article has no day, it stays open. None in a language whose calendar is not known.
 */
export function readDays(text: string, language: string, today: string | undefined): readonly NamedDay[] {
  const words = calendarWordsFor(language);
  if (words === undefined) return [];
  const found = [...datesIn(text, words), ...nearDaysIn(text, words, today), ...weekdaysIn(text, words, today)];
  return found
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter((one, index, all) => !all.slice(0, index).some((before) => before.end > one.start));
}

function datesIn(text: string, { months, weekdays, capitals }: CalendarWords): readonly NamedDay[] {
  const names = alternatives(months);
  const lead = `(?:(?:${alternatives(weekdays)}),?\\s(?:(?:le|el|den|dem)\\s)?)?`;
  const dayFirst = `(?<day>\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?\\s(?:de\\s|of\\s)?(?<month>${names})\\.?(?:,?\\s(?:de[l]?\\s)?(?<year>(?:1[89]|20)\\d\\d))?`;
  const monthFirst = `(?<month2>${names})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s(?<year2>(?:1[89]|20)\\d\\d))?`;
  const pattern = new RegExp(`${wordStart}${lead}(?:${dayFirst}|${monthFirst})${wordEnd}`, "giu");
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index, groups }) => {
    const day = Number(groups?.["day"] ?? groups?.["day2"]);
    const name = groups?.["month"] ?? groups?.["month2"] ?? "";
    const month = months.get(name.toLowerCase()) ?? 0;
    const year = groups?.["year"] ?? groups?.["year2"];
    if (day < 1 || day > 31 || (capitals && !/^\p{Lu}/u.test(name))) return [];
    const read = year === undefined ? undefined : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    return [{ written, start: index, end: index + written.length, isRelative: false, day: read }];
  });
}

/** With a capital, German `Morgen` is the morning. */
function nearDaysIn(text: string, { near }: CalendarWords, today: string | undefined): readonly NamedDay[] {
  const pattern = new RegExp(`${wordStart}(?:${alternatives(near)})${wordEnd}`, "giu");
  return Array.from(text.replaceAll("’", "'").matchAll(pattern)).flatMap(({ 0: word, index }) => {
    if (word === "Morgen") return [];
    const distance = near.get(word.toLowerCase());
    const day = today === undefined || distance === undefined ? undefined : addDays(today, distance);
    const end = index + word.length;
    return [{ written: text.slice(index, end), start: index, end, isRelative: true, day }];
  });
}

function weekdaysIn(text: string, words: CalendarWords, today: string | undefined): readonly NamedDay[] {
  const pattern = new RegExp(`${wordStart}(?:${alternatives(words.weekdays)})${wordEnd}`, "giu");
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => {
    const end = index + written.length;
    const weekday = words.weekdays.get(written.toLowerCase()) ?? 0;
    const side = sideOf(words, text.slice(Math.max(0, index - 20), index), text.slice(end, end + 20), text);
    const day = today === undefined ? undefined : dayOfWeekday(weekday, today, side);
    return { written, start: index, end, isRelative: true, day };
  });
}

type Side = "last" | "latest" | "next" | "unknown";

function sideOf({ past, future, looksAhead }: CalendarWords, before: string, after: string, text: string): Side {
  if (past.test(before) || past.test(after)) return "last";
  if (future.test(before) || future.test(after)) return "next";
  return looksAhead.test(text) ? "unknown" : "latest";
}

function dayOfWeekday(weekday: number, today: string, side: Side): string | undefined {
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  switch (side) {
    case "last":
      return addDays(today, back === 0 ? -7 : -back);
    case "latest":
      return addDays(today, -back);
    case "next":
      return addDays(today, 7 - back);
    case "unknown":
      return undefined;
  }
}

/** Dates are counted in UTC, so that no time zone moves them. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Longer words first, so that none is taken for the start of another. */
function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].toSorted((left, right) => right.length - left.length || (left < right ? -1 : 1)).join("|");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
