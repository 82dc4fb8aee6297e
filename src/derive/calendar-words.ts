import { monthNames } from "../source/month-names.ts";

/** The words for days and months in one language; all in lower case. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  /** From Sunday, which is 0, as in JavaScript's dates. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words for days near today, with how many days they lie from it. */
  readonly near: ReadonlyMap<string, number>;
  /** Matches what stands before, or after, a weekday of the past or of the future: `last`, `nächsten`, `dernier`. */
  readonly past: RegExp;
  readonly future: RegExp;
  /** Matches a verb that looks ahead: then a weekday alone may be the last one or the next. */
  readonly looksAhead: RegExp;
  /** Whether months are written with a capital: `may` and `march` are verbs. */
  readonly capitals: boolean;
}

/** Returns the calendar words of a language; undefined where they are not known. */
export function calendarWordsFor(language: string): CalendarWords | undefined {
  return byLanguage.get(language.split("-")[0] ?? "");
}

function numbered(words: string, first = 0): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, index + first] as const));
}

function monthsOf(names: readonly string[], short: string): ReadonlyMap<string, number> {
  const full = names.map((name, index) => [name.toLowerCase(), index + 1] as const);
  return new Map([...full, ...numbered(short, 1)]);
}

const byLanguage: ReadonlyMap<string, CalendarWords> = new Map([
  [
    "en",
    {
      months: monthsOf(monthNames.en, "jan feb mar apr may jun jul aug sept oct nov dec"),
      weekdays: numbered("sunday monday tuesday wednesday thursday friday saturday"),
      near: new Map([
        ["today", 0],
        ["tonight", 0],
        ["yesterday", -1],
        ["tomorrow", 1],
      ]),
      past: /\b(?:last|past)\s$/i,
      future: /\b(?:next|coming)\s$/i,
      looksAhead: /\b(?:will|won't|is to|are to|plans? to)\b/,
      capitals: true,
    },
  ],
  [
    "de",
    {
      months: new Map([...monthsOf(monthNames.de, "jan feb mär apr mai jun jul aug sept okt nov dez"), ["jänner", 1]]),
      weekdays: new Map([
        ...numbered("sonntag montag dienstag mittwoch donnerstag freitag samstag"),
        ["sonnabend", 6],
        ...numbered("sonntags montags dienstags mittwochs donnerstags freitags samstags"),
      ]),
      near: new Map([
        ["heute", 0],
        ["gestern", -1],
        ["vorgestern", -2],
        ["morgen", 1],
        ["übermorgen", 2],
      ]),
      past: /\b(?:letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?)\s$/i,
      future: /\b(?:nächste[nrm]?|kommende[nrm]?)\s$/i,
      looksAhead: /\b(?:wird|werden|soll|sollen|will|wollen)\b/,
      capitals: true,
    },
  ],
  [
    "fr",
    {
      months: monthsOf(monthNames.fr, "janv févr mars avr mai juin juil août sept oct nov déc"),
      weekdays: numbered("dimanche lundi mardi mercredi jeudi vendredi samedi"),
      near: new Map([
        ["aujourd'hui", 0],
        ["hier", -1],
        ["avant-hier", -2],
        ["demain", 1],
        ["après-demain", 2],
      ]),
      past: /^\s(?:derni(?:er|ère)|passé)\b/i,
      future: /^\sprochain\b/i,
      looksAhead: /\b(?:va|vont|doit|doivent)\b|\p{L}{2}(?:era|eront|ira|iront|dra|dront)(?!\p{L})/u,
      capitals: false,
    },
  ],
  [
    "es",
    {
      months: new Map([
        ...monthsOf(monthNames.es, "ene feb mar abr may jun jul ago sept oct nov dic"),
        ["setiembre", 9],
      ]),
      weekdays: numbered("domingo lunes martes miércoles jueves viernes sábado"),
      near: new Map([
        ["hoy", 0],
        ["ayer", -1],
        ["anteayer", -2],
        ["pasado mañana", 2],
      ]),
      past: /(?:\bpasado\s$|^\spasado\b)/i,
      future: /(?:\bpróximo\s$|^\s(?:próximo|que viene)\b)/i,
      looksAhead: /\bvan? a\b|\p{L}{2}(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)(?!\p{L})/u,
      capitals: false,
    },
  ],
]);
