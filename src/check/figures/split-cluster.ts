import type { Token } from "./figure.ts";
import { isMagnitude } from "./magnitudes.ts";
import { readNumeral, tokenLimit } from "./read-numeral.ts";
import { isCurrencyCode } from "./units.ts";

/** A part of a cluster; the parts joined are the cluster. */
export interface Piece {
  readonly kind: Token["kind"];
  readonly text: string;
}

const prefixes =
  /^(?:(?:mid|early|late|pre|post|non|anti|pro|ex|sub|over|under|top|near|nearly|since|about|around|almost|circa|inter|roughly|un|plus)-)+/i;
const calendarDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./])\d{1,2}\1\d{4})$/;
const clock = /^(\d{1,2}:\d{2}(?::\d{2})?)([ap]m)?$/i;
const yearAndNext = /^(\d{4})(\/)(\d{2}|\d{4})$/;
const numberAndLetters = /^(\d+(?:[.,'’]\d+)*)([^\d.,'’]*)$/;
const nameAndWords = /^(.*?\d[^-]*)((?:-\p{Ll}{2,})+)$/u;
const codeAndNumber = /^(\p{L}{2,3})(\d.*)$/u;

/** Letters that may stand directly on a number without making it a name: ordinals, decades, measures. */
const measures = new Set(
  "st nd rd th s km cm mm kg mg ha ft mi lb lbs oz mph kph kw mw gw tw kwh mwh gwh twh hz khz mhz ghz kb mb gb tb pb am pm x bps ppm".split(
    " ",
  ),
);

/**
 * Returns the numbers, words and signs that letters and digits written without a space are made of. What is not a
 * number with something on it, like "APT41" or "10.0.0.1", stays whole as a name.
 */
export function splitCluster(cluster: string): readonly Piece[] {
  if (!/\d/.test(cluster)) return splitWords(cluster);
  if (cluster.length > tokenLimit) return [{ kind: "name", text: cluster }];
  const prefix = prefixes.exec(cluster)?.[0] ?? "";
  const rest = cluster.slice(prefix.length);
  return [...splitWords(prefix), ...(splitCalendar(rest) ?? splitNumbers(rest) ?? splitMoney(rest) ?? splitName(rest))];
}

function splitWords(text: string): readonly Piece[] {
  return Array.from(text.match(/[^-_]+|[-_]/g) ?? [], (part) => ({
    kind: /^[-_]/.test(part) ? "sign" : "word",
    text: part,
  }));
}

function splitCalendar(text: string): readonly Piece[] | undefined {
  if (calendarDate.test(text)) return [{ kind: "date", text }];
  const [, year, slash, next] = yearAndNext.exec(text) ?? [];
  if (year !== undefined && slash !== undefined && next !== undefined) return [number(year), sign(slash), number(next)];
  const [, time, half] = clock.exec(text) ?? [];
  if (time === undefined) return undefined;
  return [{ kind: "name", text: time }, ...(half === undefined ? [] : splitWords(half))];
}

/** "10-15", "21.5-million", "16-day", "10-to-15-year-old"; but "555-12-34" is no list of numbers. */
function splitNumbers(text: string): readonly Piece[] | undefined {
  const parts = text.split("-").map(splitPart);
  const numbers = parts.filter((part) => part?.[0]?.kind === "number");
  if (parts[0]?.[0]?.kind !== "number" || (numbers.length > 2 && numbers.length === parts.length)) return undefined;
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    pieces.push(...(pieces.length === 0 ? [] : [sign("-")]), ...part);
  }
  return pieces;
}

function splitPart(part: string): readonly Piece[] | undefined {
  if (part === "") return [];
  if (!/\d/.test(part)) return [{ kind: "word", text: part }];
  const [, digits, after] = numberAndLetters.exec(part) ?? [];
  if (digits === undefined || after === undefined) return undefined;
  if (after !== "" && !measures.has(after.toLowerCase()) && !isMagnitude(after.toLowerCase())) return undefined;
  const numbers = splitDigits(digits);
  return after === "" ? numbers : numbers && [...numbers, { kind: "word", text: after }];
}

/** "4,5,6" is three numbers; "1.2.3" is a version, not a number. */
function splitDigits(digits: string): readonly Piece[] | undefined {
  if (readNumeral(digits).length > 0) return [number(digits)];
  if (!/^[\d,]+$/.test(digits)) return undefined;
  return Array.from(digits.match(/\d+|,/g) ?? [], (part) => (part === "," ? sign(part) : number(part)));
}

function splitMoney(text: string): readonly Piece[] | undefined {
  const [, code, rest] = codeAndNumber.exec(text) ?? [];
  if (code === undefined || rest === undefined || !isCurrencyCode(code)) return undefined;
  const amount = splitNumbers(rest);
  return amount && [{ kind: "word", text: code }, ...amount];
}

/** The name in "COVID-19-related" ends at its last digit. */
function splitName(text: string): readonly Piece[] {
  const [, name, words] = nameAndWords.exec(text) ?? [];
  if (name === undefined || words === undefined) return [{ kind: "name", text }];
  return [{ kind: "name", text: name }, ...splitWords(words)];
}

function number(text: string): Piece {
  return { kind: "number", text };
}

function sign(text: string): Piece {
  return { kind: "sign", text };
}
