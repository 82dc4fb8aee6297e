import { LineBreaker } from "./pdfmake-text.ts";

/** What stands between two places where a line may end, spaces at its end included. */
export interface Word {
  readonly text: string;
  /** Whether a line must end after it. */
  readonly lineEnd: boolean;
}

/** Latin letters: all of one class to the rules of line breaking (Unicode Standard Annex 14, AL). */
const letter = "A-Za-zÀ-ÖØ-öø-ſ";
const safeEnd = new RegExp(`[${letter}0-9.,;:!?%)]`);
const safeStart = new RegExp(`[${letter}0-9]`);
const plainWord = new RegExp(`^[${letter}]+[.,]? *$`);

/**
 * Returns the words of a text, as pdfmake breaks it by the rules of Unicode. Between a letter or a closing sign, spaces,
 * and a letter or figure a line may always end, whatever stands further off, so each such part is looked at by itself,
 * and one of letters alone is a word: most of any text never meets the rules.
 */
export function breakWords(text: string): readonly Word[] {
  if (text === "") return [{ text, lineEnd: false }];
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPart(text, from);
    const part = text.slice(from, to);
    if (plainWord.test(part)) words.push({ text: part, lineEnd: false });
    else words.push(...breakByRules(part));
    from = to;
  }
  return words;
}

function endOfPart(text: string, from: number): number {
  let at = text.indexOf(" ", from);
  while (at !== -1) {
    let next = at;
    while (text.charAt(next) === " ") next += 1;
    if (at > from && safeEnd.test(text.charAt(at - 1)) && safeStart.test(text.charAt(next))) return next;
    at = text.indexOf(" ", next);
  }
  return text.length;
}

const newLine = /\r?\n$|\r$/;

/** Returns the words of a text by all the rules, as pdfmake asks for them. */
export function breakByRules(text: string): readonly Word[] {
  const breaker = new LineBreaker(text);
  const words: Word[] = [];
  let from = 0;
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const word = text.slice(from, found.position);
    const lineEnd = found.required || newLine.test(word);
    words.push({ text: lineEnd ? word.replace(newLine, "") : word, lineEnd });
    from = found.position;
  }
  return words;
}
