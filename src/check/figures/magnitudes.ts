import type { Token } from "./figure.ts";

/** Powers of ten by word; other languages where the word has one meaning ("Billion" is German for a trillion). */
const spelled = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["lakh", 5],
  ["million", 6],
  ["mn", 6],
  ["mln", 6],
  ["mio", 6],
  ["millionen", 6],
  ["millones", 6],
  ["milioni", 6],
  ["milhões", 6],
  ["crore", 7],
  ["billion", 9],
  ["bn", 9],
  ["bln", 9],
  ["mrd", 9],
  ["milliard", 9],
  ["milliarde", 9],
  ["milliarden", 9],
  ["miliardi", 9],
  ["trillion", 12],
  ["tn", 12],
  ["trn", 12],
  ["quadrillion", 15],
]);

/** Letters that mean a magnitude only where they touch the number, or where a currency makes it clear. */
const letters = new Map([
  ["k", 3],
  ["m", 6],
]);
const lettersOfMoney = new Map([
  ["b", 9],
  ["t", 12],
]);

/** The magnitudes after a number, and the token after them. */
export interface MagnitudesAt {
  readonly powers: readonly number[];
  readonly next: number;
}

/** Returns the power of ten a word stands for, singular or plural, or undefined. */
export function powerOfWord(lower: string): number | undefined {
  return spelled.get(lower) ?? spelled.get(lower.replace(/s$/, ""));
}

/** Tells whether letters may stand directly on a number as its magnitude: "15k", "24bn". */
export function isMagnitude(lower: string): boolean {
  return letters.has(lower) || lettersOfMoney.has(lower) || powerOfWord(lower) !== undefined;
}

/** Returns the magnitudes that follow a number: "million", "hundred thousand", "-million", "bn", "k". */
export function magnitudesAfter(tokens: readonly Token[], at: number, hasCurrency: boolean): MagnitudesAt {
  const powers: number[] = [];
  let next = at;
  for (let tries = 0; tries < 3; tries += 1) {
    const word = tokens[next]?.text === "-" ? next + 1 : next;
    const power = powerAt(tokens[word], hasCurrency && tries === 0);
    if (power === undefined) break;
    powers.push(power);
    next = word + 1;
  }
  return { powers, next };
}

function powerAt(token: Token | undefined, hasCurrency: boolean): number | undefined {
  if (token?.kind !== "word") return undefined;
  const power = powerOfWord(token.lower);
  if (power !== undefined) return power;
  if (hasCurrency) return letters.get(token.lower) ?? lettersOfMoney.get(token.lower);
  return token.spaced ? undefined : letters.get(token.lower);
}
