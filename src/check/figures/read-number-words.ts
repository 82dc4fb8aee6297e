import { type Decimal, decimalOf, scale } from "./decimal.ts";
import type { Token } from "./figure.ts";
import { powerOfWord } from "./magnitudes.ts";
import { cardinalWords, ordinalWords, partWords } from "./number-words.ts";

/** A number as it is written at a place: its possible values and the token after it. */
export interface NumberAt {
  readonly values: readonly Decimal[];
  readonly next: number;
  /** Powers of ten of the magnitude words in it. */
  readonly powers: readonly number[];
  readonly ordinal: boolean;
  /** False for "one", "first", "second": words of everyday language, which state no figure by themselves. */
  readonly claim: boolean;
}

/** A number while its words are read: "two million" is in `total` when "three hundred" stands in `group`. */
interface Sum {
  readonly total: bigint;
  readonly group: number;
  /** Only smaller magnitudes than this power may follow. */
  readonly below: number;
  readonly powers: readonly number[];
  readonly ordinal: boolean;
}

const nothing: Sum = { total: 0n, group: 0, below: Number.POSITIVE_INFINITY, powers: [], ordinal: false };

/** Returns the number that words spell at a place: "twenty-one", "two hundred and fifty thousand", "a million". */
export function readNumberWords(tokens: readonly Token[], at: number): NumberAt | undefined {
  const half = readHalf(tokens, at);
  if (half !== undefined) return half;
  const article = /^an?$/.test(tokens[at]?.lower ?? "") && isMagnitude(tokens[at + 1]);
  let sum = article ? { ...nothing, group: 1 } : addWord(nothing, tokens[at]);
  if (sum === undefined) return undefined;
  let next = at + 1;
  while (!sum.ordinal) {
    const word = nextWord(tokens, next, tokens[at - 1]?.lower !== "between" && sum.powers.length > 0);
    const longer = addWord(sum, tokens[word]);
    if (longer === undefined) break;
    sum = longer;
    next = word + 1;
  }
  const total = sum.total + BigInt(sum.group);
  const everyday = next === at + 1 && (sum.ordinal ? total <= 3n : total <= 1n);
  return { values: [decimalOf(String(total))], next, powers: sum.powers, ordinal: sum.ordinal, claim: !everyday };
}

/** "Half a million" is a number; "half" alone is a fraction. The magnitude itself is read by the caller. */
function readHalf(tokens: readonly Token[], at: number): NumberAt | undefined {
  if (tokens[at]?.lower !== "half") return undefined;
  const next = /^(?:an?|-)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!isMagnitude(tokens[next])) return undefined;
  return { values: [scale(decimalOf("5"), -1)], next, powers: [], ordinal: false, claim: true };
}

function isMagnitude(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.lower.endsWith("s") && powerOfWord(token.lower) !== undefined;
}

/** Steps over a hyphen, and over the "and" of "two hundred and five"; another "and" joins two figures. */
function nextWord(tokens: readonly Token[], at: number, mayHaveAnd: boolean): number {
  if (tokens[at]?.text === "-") return at + 1;
  const joined = mayHaveAnd && tokens[at]?.lower === "and" && cardinalWords.has(tokens[at + 1]?.lower ?? "");
  return joined && !startsAnother(tokens[at + 2]?.lower ?? "") ? at + 1 : at;
}

/** "And two" goes on to "and two hundred", "and two thirds". */
function startsAnother(word: string): boolean {
  return word === "hundred" || partWords.has(word.replace(/s$/, ""));
}

function addWord(sum: Sum, token: Token | undefined): Sum | undefined {
  if (token?.kind !== "word") return undefined;
  const cardinal = cardinalWords.get(token.lower);
  if (cardinal !== undefined) return addSmall(sum, cardinal);
  const ordinal = ordinalWords.get(token.lower);
  if (ordinal !== undefined) {
    const last = addSmall(sum, ordinal);
    return last && { ...last, ordinal: true };
  }
  const power = powerOfWord(token.lower);
  return power === undefined ? undefined : addMagnitude(sum, power);
}

function addSmall(sum: Sum, number: number): Sum | undefined {
  const empty = sum.total === 0n && sum.group === 0;
  const fits =
    number === 0 ? empty && sum.powers.length === 0 : number < 10 ? isOpenForOnes(sum.group) : sum.group % 100 === 0;
  return fits ? { ...sum, group: sum.group + number } : undefined;
}

function isOpenForOnes(group: number): boolean {
  return group % 10 === 0 && group % 100 !== 10;
}

function addMagnitude(sum: Sum, power: number): Sum | undefined {
  if (sum.group === 0) return undefined;
  const powers = [...sum.powers, power];
  if (power === 2) return sum.group < 100 ? { ...sum, group: sum.group * 100, powers } : undefined;
  if (power >= sum.below) return undefined;
  const total = sum.total + BigInt(sum.group) * 10n ** BigInt(power);
  return { ...sum, total, group: 0, below: power, powers };
}
