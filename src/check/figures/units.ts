import {
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarAdjectives,
  dollarLetters,
  meanings,
  otherCodes,
} from "./currencies.ts";
import type { Token } from "./figure.ts";

const percentWords = new Set(["percent", "pct", "percentage", "prozent", "procent"]);
const percentPairs = new Set(["per cent", "pour cent", "por ciento", "per cento"]);

/** A unit and the token after it. */
export interface UnitAt {
  readonly unit: string;
  readonly next: number;
}

/** Returns every unit that may be the same as this one: "$" may be US or Australian dollars. */
export function unitsLike(unit: string): readonly string[] {
  const wider = [...meanings].filter(([, narrow]) => narrow.includes(unit)).map(([wide]) => wide);
  return [unit, ...wider, ...(meanings.get(unit) ?? [])];
}

/** Tells whether letters are a currency code as written: "EUR", "Rs". */
export function isCurrencyCode(letters: string): boolean {
  return currencyCodes.has(letters) || otherCodes.has(letters);
}

/** Returns the currency that stands before a number: "$", "US$", "EUR", "Rs.". */
export function currencyBefore(tokens: readonly Token[], at: number): UnitAt | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === "sign") {
    const unit = currencySigns.get(token.text);
    return unit === undefined ? undefined : { unit, next: at + 1 };
  }
  if (token?.kind !== "word") return undefined;
  const dollar = after?.text === "$" && !after.spaced ? dollarLetters.get(token.lower) : undefined;
  if (dollar !== undefined) return { unit: dollar, next: at + 2 };
  if (!isCurrencyCode(token.text)) return undefined;
  const next = after?.text === "." && token.text === "Rs" ? at + 2 : at + 1;
  return { unit: otherCodes.get(token.text) ?? token.text, next };
}

/** Returns the unit that stands after a number: a per cent sign or word, a currency. A hyphen may part the two. */
export function unitAfter(tokens: readonly Token[], before: number): UnitAt | undefined {
  const at = tokens[before]?.text === "-" && tokens[before + 1]?.kind === "word" ? before + 1 : before;
  const token = tokens[at];
  if (token?.kind === "sign") return signAfter(tokens, at);
  if (token?.kind !== "word") return undefined;
  return percentAfter(tokens, at) ?? currencyAfter(tokens, at);
}

/** In "from 5 €10" the sign belongs to what follows. */
function signAfter(tokens: readonly Token[], at: number): UnitAt | undefined {
  const sign = tokens[at]?.text ?? "";
  const after = tokens[at + 1];
  const unit = sign === "%" ? "%" : currencySigns.get(sign);
  if (unit === undefined || (unit !== "%" && after?.kind === "number" && !after.spaced)) return undefined;
  return { unit, next: at + 1 };
}

function percentAfter(tokens: readonly Token[], at: number): UnitAt | undefined {
  const [word, second, third] = [at, at + 1, at + 2].map((index) => tokens[index]?.lower ?? "");
  const isPair = percentPairs.has(`${word} ${second === "-" ? third : second}`);
  if (!isPair && !percentWords.has(word ?? "")) return undefined;
  const next = isPair ? at + (second === "-" ? 3 : 2) : at + 1;
  const noun = tokens[next]?.text === "-" ? next + 1 : next;
  return /^points?$/.test(tokens[noun]?.lower ?? "") ? { unit: percentagePoints, next: noun + 1 } : { unit: "%", next };
}

/** A rise of 5 percentage points is not one of 5 per cent. */
const percentagePoints = "% points";

function currencyAfter(tokens: readonly Token[], at: number): UnitAt | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isCurrencyCode(token.text)) return { unit: otherCodes.get(token.text) ?? token.text, next: at + 1 };
  const adjective = dollarAdjectives.get(token.lower);
  const noun = adjective === undefined ? token : tokens[at + 1];
  const unit = currencyWords.get((noun?.lower ?? "").replace(/s$/, ""));
  if (unit === undefined) return undefined;
  return adjective === undefined ? { unit, next: at + 1 } : { unit: unit === "$" ? adjective : unit, next: at + 2 };
}
