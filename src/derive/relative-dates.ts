import { type NamedDay, readDays } from "./read-days.ts";

/** A date that means a day only to who knows when it was written: `last week`, `gestern`, `lundi`. */
export interface RelativeDate {
  readonly written: string;
  /** The day it means, as YYYY-MM-DD; absent where it is no single day, or cannot be told. */
  readonly day: string | undefined;
}

const weekdays = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** English: a period or a day near the present, and a weekday without its date. */
const english = new RegExp(
  `\\b(?:last|this|next|past|final) (?:week|weekend|month|year|summer|winter|spring|autumn|${weekdays})\\b|\\b(?:yesterday|today|tomorrow|tonight)\\b|\\b${weekdays}\\b(?!,? (?:\\w+ )?\\d)`,
  "gi",
);

/** Other languages: periods near the present; days are read by `readDays`. */
const periods: ReadonlyMap<string, RegExp> = new Map([
  [
    "de",
    /\b(?:letzte|vergangene|vorige|kommende|nächste|diese)[nrsm]? (?:Woche|Wochenende|Monats?|Jahr(?:es)?|Sommers?|Winters?|Frühjahrs?|Herbst(?:es)?)(?!\p{L})/giu,
  ],
  [
    "fr",
    /(?<!\p{L})(?:la semaine|le week-end|le mois|l['’]an|l['’]année|l['’]été|l['’]hiver|l['’]automne|le printemps) (?:derni(?:er|ère)|prochaine?|passée?)(?!\p{L})|(?<!\p{L})(?:cette semaine|cette année|ce mois(?:-ci)?)(?!\p{L})/giu,
  ],
  [
    "es",
    /(?<!\p{L})(?:la semana|el fin de semana|el mes|el año|el verano|el invierno|el otoño) (?:pasad[oa]|próxim[oa]|que viene)(?!\p{L})|(?<!\p{L})(?:esta semana|este mes|este año|el (?:pasado|próximo) (?:mes|año|verano|invierno))(?!\p{L})/giu,
  ],
]);

/** Returns the relative dates of a text, each occurrence, in its order, read from the day of its article. */
export function relativeDatesIn(text: string, language: string, today: string | undefined): readonly RelativeDate[] {
  const days = readDays(text, language, today).filter(({ isRelative }) => isRelative);
  const isEnglish = language.split("-")[0] === "en";
  const pattern = isEnglish ? english : periods.get(language.split("-")[0] ?? "");
  const phrases = Array.from(text.matchAll(pattern ?? /(?!)/g), ({ 0: written, index }) => {
    const end = index + written.length;
    return { written, start: index, end, day: days.find((day) => isWithin(day, index, end))?.day };
  });
  const others = isEnglish ? [] : days.filter((day) => !phrases.some(({ start, end }) => isWithin(day, start, end)));
  return [...phrases, ...others]
    .toSorted((left, right) => left.start - right.start)
    .map(({ written, day }) => ({ written, day }));
}

function isWithin(day: NamedDay, start: number, end: number): boolean {
  return day.start >= start && day.end <= end;
}
