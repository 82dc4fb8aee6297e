import { isBoilerplate } from "./boilerplate.ts";
import { mayBeClause } from "./finite-verb.ts";
import type { Observed } from "./observe-passages.ts";
import { speaksOfAuthor } from "./signals.ts";

const sentenceEnd = /[.!?。！？][”’"')\]»]*$/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/**
 * Tells whether a passage can be a statement at all: a whole sentence within the length, that begins and ends outside
 * a quotation, is not mere speech of someone unnamed, and is made of words.
 */
export function canStand(one: Observed, longest: number, isEnglish: boolean): boolean {
  const { text, quotation } = one.passage;
  if (text.length > longest || quotation.startsInside || quotation.endsInside || quotation.share > 0.9) return false;
  if (isBoilerplate(text)) return false;
  if (!sentenceEnd.test(text) || /(?:\.\.\.|…)["”')\]]*$/.test(text)) return false;
  if (/^[\p{Ll},;:.)\]…]/u.test(text) && one.passage.form === "sentence") return false;
  return (!isEnglish || isBalanced(text)) && isMadeOfWords(text) && !isChat(one) && isLongEnough(one, isEnglish);
}

/** A few words are a sentence only with a verb among them; without one they are the line under a picture. */
function isLongEnough({ words, passage }: Observed, isEnglish: boolean): boolean {
  if (unspaced.test(passage.text)) return passage.text.length >= 12;
  return words >= 10 || (words >= 5 && (!isEnglish || mayBeClause(passage.text)));
}

/** A lone quotation mark means that the other one stands in a sentence that is not here. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
}

/** Telephone numbers, scores and rows of signs are not statements. */
function isMadeOfWords(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const signs = text.match(/\S/gu)?.length ?? 0;
  return (
    letters >= 0.6 * signs && !/[\p{Script=Latin}\p{N}\p{P}\p{S}]{60}/u.test(text) && !/https?:\/\/|www\./.test(text)
  );
}

/** An author who says `I` talks to the reader, and someone who is quoted with `we` talks: a brief does not. */
function isChat({ ownWords, text, passage }: Observed): boolean {
  if (/(?<![\w'.-])(?:I|I'(?:m|ve|d|ll))(?![\w.'-])/.test(ownWords)) return true;
  return passage.quotation.share > 0.5 && speaksOfAuthor(text.replaceAll(/["“”]/g, " "));
}
