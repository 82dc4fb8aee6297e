import { type CalendarPart, datesInDigits, dayAt, monthAt, yearAt } from "./calendar.ts";
import type { Found, Reader, Token } from "./figure.ts";
import { powerOfWord } from "./magnitudes.ts";

/** Words before a month alone that make it a date: "in March". */
const leads = new Set(
  "in since by from until till during early late mid of last next this before after between through throughout".split(
    " ",
  ),
);

const connectors = new Set(["-", "–", "to", "and", "or", "until", "through"]);

/** Reads a date: "21 February 2024", "Feb. 21–23", "in March", "2024-02-21". Two days of one month are two dates. */
export const readDate: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === "number") return readDayFirst(tokens, at);
  if (token?.kind !== "date") return readMonthFirst(tokens, at);
  const readings = datesInDigits(token.text);
  return readings.length === 0 ? [] : [{ from: at, to: at + 1, claim: true, readings, scales: [] }];
};

function readDayFirst(tokens: readonly Token[], at: number): readonly Found[] {
  const days = daysAt(tokens, at);
  const end = days.at(-1)?.next ?? at;
  const month = monthAt(tokens, tokens[end]?.lower === "of" ? end + 1 : end);
  if (month === undefined) return [];
  const year = yearAt(tokens, month.next);
  return datesOf(days, month, year, { from: at, to: year?.next ?? month.next });
}

function readMonthFirst(tokens: readonly Token[], at: number): readonly Found[] {
  const month = monthAt(tokens, at);
  if (month === undefined) return [];
  const days = daysOfMonth(tokens, month.next);
  const end = days.at(-1)?.next ?? month.next;
  const year = yearAt(tokens, end);
  const span = { from: at, to: year?.next ?? end };
  if (days.length > 0) return datesOf(days, month, year, span);
  const lead = tokens[tokens[at - 1]?.text === "-" ? at - 2 : at - 1]?.lower ?? "";
  return [{ ...span, claim: year !== undefined || leads.has(lead), readings: [dateReading(year, month)], scales: [] }];
}

/** One day, or two that a dash or a word joins. */
function daysAt(tokens: readonly Token[], at: number): readonly CalendarPart[] {
  const first = dayAt(tokens, at);
  if (first === undefined) return [];
  const second = connectors.has(tokens[first.next]?.lower ?? "") ? dayAt(tokens, first.next + 1) : undefined;
  return second === undefined ? [first] : [first, second];
}

/** In "in May 15 million people" and "March 8 and 9 April" the last number is no day of the month before it. */
function daysOfMonth(tokens: readonly Token[], at: number): readonly CalendarPart[] {
  const days = daysAt(tokens, at);
  const isDay = ({ next }: CalendarPart): boolean =>
    monthAt(tokens, next) === undefined &&
    tokens[next]?.text !== "%" &&
    powerOfWord(tokens[next]?.lower ?? "") === undefined;
  return days.every(isDay) ? days : days.slice(0, 1).filter(isDay);
}

/** Each day is a date of its own; the first holds the words before the second, the last all that follows. */
function datesOf(
  days: readonly CalendarPart[],
  month: CalendarPart,
  year: CalendarPart | undefined,
  span: { readonly from: number; readonly to: number },
): readonly Found[] {
  return days.map((day, index) => ({
    from: index === 0 ? span.from : day.at,
    to: index === days.length - 1 ? span.to : day.next,
    claim: true,
    readings: [dateReading(year, month, day)],
    scales: [],
  }));
}

function dateReading(
  year: CalendarPart | undefined,
  month: CalendarPart,
  day?: CalendarPart,
): Found["readings"][number] {
  return { kind: "date", year: year?.number, month: month.number, day: day?.number };
}
