import type { PlacedInline } from "./pdfmake-modules.ts";

/** Words up to this length are left to pdfmake, which looks through the whole of a word for each line it fills. */
const longToken = 200;

/**
 * Returns a word in pieces as wide as a line, in points, where it is long, or not to be broken, and wider than one. pdfmake would cut it at
 * the same letters, but measures all that is left of it for each line: in square time. What is not to be broken it would
 * let run off the page.
 */
export function cutToken(inline: PlacedInline, width: number): readonly PlacedInline[] {
  const { text } = inline;
  const isLeft = inline.noWrap !== true && text.length <= longToken;
  if (isLeft || inline.width - (inline.trailingCut ?? 0) <= width) return [inline];
  const pieces: PlacedInline[] = [];
  const window = Math.ceil((2 * width * text.length) / inline.width) + 1;
  for (let from = 0; from < text.length; ) {
    const length = fittingLength(inline, text.slice(from, from + window), width);
    const piece = text.slice(from, from + length);
    pieces.push(pieceOf(inline, piece, from === 0, from + length >= text.length));
    from += length;
  }
  return pieces;
}

/** Returns how many code units of a text fit into a width: one character at least, and none cut in two. */
function fittingLength(inline: PlacedInline, text: string, width: number): number {
  let [fits, tooLong] = [1, text.length + 1];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(inline, text.slice(0, middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  const splitsPair = /[\uD800-\uDBFF]$/.test(text.slice(0, fits));
  if (!splitsPair) return fits;
  return fits > 1 ? fits - 1 : 2;
}

function pieceOf(inline: PlacedInline, text: string, isFirst: boolean, isLast: boolean): PlacedInline {
  return {
    ...inline,
    text,
    noWrap: false,
    width: widthOf(inline, text),
    leadingCut: isFirst ? (inline.leadingCut ?? 0) : 0,
    trailingCut: isLast ? (inline.trailingCut ?? 0) : 0,
    noNewLine: isLast && inline.noNewLine === true,
    lineEnd: isLast && inline.lineEnd === true,
  };
}

function widthOf({ font, fontSize, fontFeatures }: PlacedInline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures);
}
