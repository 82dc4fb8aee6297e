import { fillLine } from "./fill-line.ts";
import { Line, type PlacedInline, type PlacedLine } from "./pdfmake-modules.ts";

/**
 * Returns the lines that the words of a paragraph fill, of a width in points, or undefined where a word is wider than a
 * line. `language` is that of the document. As pdfmake fills them, but that it copies the words that are left for each one it places, and parts from the
 * last word of a line the space that would stand outside it.
 */
export function fillLines(
  inlines: readonly PlacedInline[],
  width: number,
  language: string,
): readonly PlacedLine[] | undefined {
  const waiting = [...inlines];
  const lines: PlacedLine[] = [];
  for (let at = 0; at < waiting.length; ) {
    const line = new Line(width);
    for (let word = wordAt(waiting, at); fits(line, word); word = wordAt(waiting, at)) {
      for (const inline of word) line.addInline(inline);
      if (line.getWidth() > width) return undefined;
      at += word.length;
    }
    if (mayDivide(waiting, at)) at += divide(line, waiting, at, lines, language);
    line.lastLineInParagraph = at === waiting.length;
    lines.push(line);
  }
  return lines;
}

/** Inlines between which no line ends: mostly one. */
function wordAt(waiting: readonly PlacedInline[], at: number): readonly PlacedInline[] {
  let end = at;
  while (waiting[end]?.noNewLine === true) end += 1;
  return waiting.slice(at, end + 1);
}

function fits(line: PlacedLine, word: readonly PlacedInline[]): boolean {
  const [first, ...rest] = word;
  return first !== undefined && line.hasEnoughSpaceForInline(first, rest);
}

function mayDivide(waiting: readonly PlacedInline[], at: number): boolean {
  return wordAt(waiting, at).some(({ breaks, hyphenate }) => breaks !== undefined || hyphenate === true);
}

/** Adds to a line what a hyphen allows of the word that waits, and returns how many inlines that is. */
function divide(
  line: PlacedLine,
  waiting: PlacedInline[],
  at: number,
  before: readonly PlacedLine[],
  language: string,
): number {
  const whole = wordAt(waiting, at);
  const word = [...whole];
  const already = line.inlines.length;
  fillLine(line, word, before, language);
  const added = line.inlines.slice(already);
  if (added.length > 0) waiting.splice(at, whole.length, ...added, ...word);
  return added.length;
}
