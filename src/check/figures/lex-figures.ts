import type { Token } from "./figure.ts";
import { readNumeral } from "./read-numeral.ts";
import { type Piece, splitCluster } from "./split-cluster.ts";

/**
 * Letters of scripts that part words by spaces. Chinese letters on a number are words of their own: 2013年. A soft hyphen
 * is where a word may be divided, and parts none: there is no ten in of\u00ADten.
 */
const letter = String.raw`[0-9\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\u00AD]`;

/** What joins letters and digits to one cluster: "F-16", "10:30", "1,234.5", "X.509". */
const joint = String.raw`(?:[-_]|(?<=\d)[./:,](?=\d)|(?<=\d)['’](?=\d{3}(?!\d))|(?<=(?<!${letter})[A-Za-z])\.(?=\d))`;

/** Thousands parted by white space, line breaks too: a statement is one line where its article is wrapped. */
const groups = String.raw`(?<!${letter})[1-9]\d{0,2}(?:\s+\d{3})+(?:[.,]\d+)?(?!${letter})`;

const lexeme = new RegExp(
  String.raw`(?<address>(?:https?:\/\/|www\.)\S+)|(?<groups>${groups})|(?<cluster>${letter}+(?:${joint}${letter}+)*)|(?<word>\p{L}+)|\S`,
  "gu",
);

/** Returns the parts of a text that bear on figures. Offsets are those of the text; addresses are left out. */
export function lexFigures(text: string): readonly Token[] {
  const plain = plainSigns(text);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of plain.matchAll(lexeme)) {
    let start = match.index;
    const spaced = start !== end;
    for (const piece of piecesOf(match)) {
      const first = start === match.index;
      tokens.push({
        ...piece,
        lower: piece.text.toLowerCase().replaceAll("\u00AD", ""),
        start,
        end: start + piece.text.length,
        spaced: first && spaced,
      });
      start += piece.text.length;
    }
    end = match.index + match[0].length;
  }
  return tokens;
}

function piecesOf(match: RegExpExecArray): readonly Piece[] {
  if (match.groups?.["address"] !== undefined) return [];
  if (match.groups?.["groups"] !== undefined) return [groupsPiece(match[0])];
  if (match.groups?.["cluster"] !== undefined) return splitCluster(match[0]);
  return [{ kind: match.groups?.["word"] === undefined ? "sign" : "word", text: match[0] }];
}

/** A number too long to be one is compared as it stands. */
function groupsPiece(text: string): Piece {
  return { kind: readNumeral(text).length > 0 ? "number" : "name", text };
}

/** Same length, fewer forms: ASCII digits for those of other scripts, one hyphen, one dash. */
function plainSigns(text: string): string {
  return text
    .replaceAll(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replaceAll(/[\u2010\u2011\u2212\uFE63\uFF0D]/g, "-")
    .replaceAll(/[\u2012-\u2015]/g, "–")
    .replaceAll("\u066B", ".")
    .replaceAll("\u066C", ",")
    .replaceAll("\uFF05", "%");
}

/** Digits of a script stand in a row from nought to nine; those outside the basic plane are left as they are. */
function asciiDigit(digit: string): string {
  if (digit.length > 1) return digit;
  const code = digit.charCodeAt(0);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
