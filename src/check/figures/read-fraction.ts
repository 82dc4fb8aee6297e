import { decimalOf } from "./decimal.ts";
import type { Found, Reader, Reading, Token } from "./figure.ts";
import { cardinalWords, partWords } from "./number-words.ts";
import { readNumberWords } from "./read-number-words.ts";

const signs = new Map([
  ["½", "1/2"],
  ["⅓", "1/3"],
  ["⅔", "2/3"],
  ["¼", "1/4"],
  ["¾", "3/4"],
  ["⅕", "1/5"],
  ["⅖", "2/5"],
  ["⅗", "3/5"],
  ["⅘", "4/5"],
  ["⅙", "1/6"],
  ["⅛", "1/8"],
]);

/** What "half" must stand before to be a share of something: "half of", "half the" – but not "half an hour". */
const wholes = new Set(["of", "the", "all", "its", "their", "his", "her", "our", "these", "those"]);
const periods = new Set(["first", "second", "1st", "2nd", "other", "latter", "better", "lower", "upper"]);

/** Reads a share in words or as one sign: "two-thirds", "one third", "a quarter of", "half the", "½". */
export const readFraction: Reader = (tokens, at) => {
  const token = tokens[at];
  const sign = token?.kind === "sign" ? signs.get(token.text) : undefined;
  if (sign !== undefined) return [share(at, at + 1, sign, true)];
  if (token?.lower === "half") return readNumberWords(tokens, at) === undefined ? [readHalf(tokens, at)] : [];
  return /^an?$/.test(token?.lower ?? "") ? readSingle(tokens, at) : readCounted(tokens, at);
};

function readHalf(tokens: readonly Token[], at: number): Found {
  const whole = wholes.has(tokens[at + 1]?.lower ?? "");
  return share(at, at + 1, "1/2", whole && !periods.has(tokens[at - 1]?.lower ?? ""));
}

/** "A third of" is a share; "a third" may be one more. */
function readSingle(tokens: readonly Token[], at: number): readonly Found[] {
  const part = partWords.get(tokens[at + 1]?.lower ?? "");
  if (part === undefined) return [];
  return [share(at, at + 2, `1/${part}`, tokens[at + 2]?.lower === "of")];
}

function readCounted(tokens: readonly Token[], at: number): readonly Found[] {
  const count = cardinalWords.get(tokens[at]?.lower ?? "") ?? 0;
  const hyphen = tokens[at + 1]?.text === "-";
  const word = (tokens[hyphen ? at + 2 : at + 1]?.lower ?? "").replace(/^halves$/, "halfs");
  const part = partWords.get(word.replace(/s$/, ""));
  if (part === undefined || !isCounted(count, hyphen, word.endsWith("s"))) return [];
  const found = share(at, hyphen ? at + 3 : at + 2, `${count}/${part}`, true);
  const isPeriod = !hyphen && count > 1 && (part === 2 || part === 4);
  return [isPeriod ? { ...found, readings: [...found.readings, ...wholeNumber(count)] } : found];
}

/** "One-third", "two thirds", "two-third"; but "twenty-third" is an ordinal. */
function isCounted(count: number, hyphen: boolean, plural: boolean): boolean {
  return count === 1 ? !plural : count > 1 && count < 20 && (plural || hyphen);
}

/** "Two quarters" may be half a year, or half of something. */
function wholeNumber(count: number): readonly Reading[] {
  return [{ kind: "quantity", value: decimalOf(String(count)), unit: undefined }];
}

function share(from: number, to: number, name: string, claim: boolean): Found {
  return { from, to, claim, readings: [{ kind: "name", name }], scales: [] };
}
