import { decimalOf, scale, withFraction } from "./decimal.ts";
import type { Token } from "./figure.ts";
import type { NumberAt } from "./read-number-words.ts";
import { readNumeral } from "./read-numeral.ts";
import { skipWords } from "./skip-words.ts";

const decimalsOfSigns = new Map([
  ["½", "5"],
  ["¼", "25"],
  ["¾", "75"],
]);

/** Returns the number that digits state at a place: "1,234.5", ".5", "2½", "21st". */
export function readDigits(tokens: readonly Token[], at: number): NumberAt | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === "sign" && after !== undefined && startsDecimal(tokens, at)) {
    return { values: [scale(decimalOf(after.text), -after.text.length)], next: at + 2, ...plainNumber };
  }
  if (token?.kind !== "number") return undefined;
  const values = readNumeral(token.text);
  const decimals = decimalsOfSigns.get(after?.text ?? "");
  if (decimals !== undefined) {
    return { values: values.map((value) => withFraction(value, decimals)), next: at + 2, ...plainNumber };
  }
  const ordinal = after?.spaced === false && /^(?:st|nd|rd|th)$/.test(after.lower);
  return { values, next: ordinal ? at + 2 : at + 1, ...plainNumber, ordinal };
}

/** Returns a number with the "and a half" that may follow it: "two and a half", "one-and-a-half". */
export function withHalf(tokens: readonly Token[], number: NumberAt): NumberAt {
  const next = number.powers.length > 0 || number.ordinal ? undefined : skipWords(tokens, number.next, andAHalf);
  if (next === undefined) return number;
  return { ...number, values: number.values.map((value) => withFraction(value, "5")), next, claim: true };
}

const plainNumber = { powers: [], ordinal: false, claim: true };
const andAHalf = ["and", "a", "half"];

/** ".5" is a number where the point does not end a sentence. */
function startsDecimal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.text !== "." || after?.kind !== "number" || after.spaced || !/^\d+$/.test(after.text)) return false;
  return token.spaced || /^\p{Sc}$/u.test(tokens[at - 1]?.text ?? "");
}
