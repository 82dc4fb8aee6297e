import type { PlacedInline, PlacedLine } from "./pdfmake-modules.ts";
import { softHyphen } from "./soft-hyphens.ts";

/** Adds to a line as much of the word that waits first as a hyphen allows. */
export function fillLine(line: PlacedLine, waiting: PlacedInline[]): void {
  const count = divideWord(
    waiting,
    ([first, ...rest]) => first !== undefined && line.hasEnoughSpaceForInline(first, rest),
  );
  for (const inline of waiting.splice(0, count)) line.addInline(inline);
}

/** Divides the word that waits first where it is wider than a line, in points: pdfmake would cut it anywhere. */
export function fitFirstWord(waiting: PlacedInline[], width: number): void {
  const word = firstWord(waiting);
  if (sumOfWidths(word) > width) divideWord(waiting, (beginning) => sumOfWidths(beginning) <= width);
}

/**
 * Divides the word that waits first at the last of its breaks where its beginning, with a hyphen, fits. Returns how
 * many of the waiting inlines are that beginning: none where nothing fits, and then nothing is changed.
 */
function divideWord(waiting: PlacedInline[], fits: (beginning: readonly PlacedInline[]) => boolean): number {
  const word = firstWord(waiting);
  for (const [index, inline] of [...word.entries()].toReversed()) {
    for (const left of (inline.breaks ?? []).toReversed()) {
      const position = inline.text.length - left;
      if (position < 1) continue;
      const head = headOf(inline, position);
      if (!fits([...word.slice(0, index), head])) continue;
      waiting.splice(index, 1, head, ...tailOf(inline, position));
      return index + 1;
    }
  }
  return 0;
}

/** Inlines between which no line ends, such as a word that begins in bold, and the sign after it. */
function firstWord(waiting: readonly PlacedInline[]): readonly PlacedInline[] {
  return waiting.slice(0, 1 + waiting.findIndex(({ noNewLine }) => noNewLine !== true));
}

function sumOfWidths(inlines: readonly PlacedInline[]): number {
  return inlines.reduce((sum, { width }) => sum + width, -(inlines.at(-1)?.trailingCut ?? 0));
}

function headOf(inline: PlacedInline, position: number): PlacedInline {
  const text = inline.text.slice(0, position);
  const width = widthOf(inline, `${text}-`);
  return { ...inline, text: text + softHyphen, width, breaks: [], trailingCut: 0, noNewLine: false };
}

function tailOf(inline: PlacedInline, position: number): readonly PlacedInline[] {
  const text = inline.text.slice(position);
  if (text === "") return [];
  const breaks = (inline.breaks ?? []).filter((left) => left < text.length);
  return [{ ...inline, text, width: widthOf(inline, text), breaks, leadingCut: 0 }];
}

function widthOf({ font, fontSize, fontFeatures }: PlacedInline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures);
}
