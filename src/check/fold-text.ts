import type { Article } from "../feed/article.ts";
import { oncePer } from "./once-per.ts";

/** A text as quotes are compared: one space for any white space, one sign for any quotation mark. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, the offset in the text as written. */
  readonly offsets: Uint32Array;
}

/** Signs without a width are dropped from articles when they are read, so quotes cannot be held to them. */
const folded =
  /[\s\u00AD\u200B\u2060\uFEFF]+|["'`\u00AB\u00BB\u2018-\u201F\u2039\u203A\u2032\u2033\uFF02\uFF07\u300C-\u300F]/gu;

/** Returns a text folded for comparison, with the way back to its offsets; linear in the text. */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string, start: number): void => {
    pieces.push(piece);
    for (let index = 0; index < piece.length; index += 1) offsets[length + index] = start + index;
    length += piece.length;
  };
  let from = 0;
  for (const match of text.matchAll(folded)) {
    add(text.slice(from, match.index), from);
    add(foldSign(match[0]), match.index);
    from = match.index + match[0].length;
  }
  add(text.slice(from), from);
  return { text: pieces.join(""), offsets: offsets.subarray(0, length) };
}

/** Returns the folded text of an article, computed once for each article. */
export const foldedArticle = oncePer((article: Article) => foldText(article.text));

function foldSign(written: string): string {
  if (/^[\u00AD\u200B\u2060\uFEFF]+$/.test(written)) return "";
  return /^[\s\u00AD\u200B\u2060]/.test(written) ? " " : '"';
}
