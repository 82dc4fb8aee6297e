import type { Token } from "./figure.ts";

/** Returns the token after some words that follow each other, with or without hyphens, or undefined. */
export function skipWords(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (const word of words) {
    if (tokens[next]?.text === "-") next += 1;
    if (tokens[next]?.lower !== word) return undefined;
    next += 1;
  }
  return next;
}
