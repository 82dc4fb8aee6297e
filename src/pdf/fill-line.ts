import { hyphenateWord } from "./hyphenate-word.ts";
import type { PlacedInline, PlacedLine } from "./pdfmake-modules.ts";
import { softHyphen } from "./soft-hyphens.ts";

/** Share of a line that must be left for a word to be divided by rule: below it the edge is straight enough. */
const leastRoom = 0.1;

/** Most lines that end in a hyphen one below the other. */
const mostHyphens = 2;

/**
 * Adds to a line as much of the word that waits first as a hyphen allows. `before` are the lines above it, `language`
 * that of the document.
 */
export function fillLine(
  line: PlacedLine,
  waiting: PlacedInline[],
  before: readonly PlacedLine[],
  language: string,
): void {
  const byRule = mayDivideByRule(line, before) ? language : undefined;
  const count = divideWord(
    waiting,
    byRule,
    ([first, ...rest]) => first !== undefined && line.hasEnoughSpaceForInline(first, rest),
  );
  for (const inline of waiting.splice(0, count)) line.addInline(inline);
}

/** Divides the word that waits first where it is wider than a line, in points: pdfmake would cut it anywhere. */
export function fitFirstWord(waiting: PlacedInline[], width: number, language: string): void {
  const word = firstWord(waiting);
  if (sumOfWidths(word) > width) divideWord(waiting, language, (beginning) => sumOfWidths(beginning) <= width);
}

function mayDivideByRule(line: PlacedLine, before: readonly PlacedLine[]): boolean {
  const above = before.slice(-mostHyphens);
  if (above.length === mostHyphens && above.every((each) => endOf(each).endsWith(softHyphen))) return false;
  // The second part of a word that has a hyphen already.
  return !endOf(line).endsWith("-") && line.getAvailableWidth() >= leastRoom * line.maxWidth;
}

function endOf({ inlines }: PlacedLine): string {
  return inlines.at(-1)?.text ?? "";
}

/**
 * Divides the word that waits first at the last of its breaks where its beginning, with a hyphen, fits. Returns how
 * many of the waiting inlines are that beginning: none where nothing fits, and then nothing is changed.
 */
function divideWord(
  waiting: PlacedInline[],
  language: string | undefined,
  fits: (beginning: readonly PlacedInline[]) => boolean,
): number {
  const word = withBreaks(firstWord(waiting), language);
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

/** Returns the inlines of a word, those with the breaks of their language that are to be divided and name none. */
function withBreaks(word: readonly PlacedInline[], language: string | undefined): readonly PlacedInline[] {
  if (language === undefined) return word;
  return word.map((inline, index) => {
    const isPart =
      /[\p{L}\p{N}]$/u.test(word[index - 1]?.text ?? "") || /^[\p{L}\p{N}]/u.test(word[index + 1]?.text ?? "");
    const isWhole = inline.hyphenate !== true || inline.noWrap === true;
    if (inline.breaks !== undefined || isWhole || isPart) return inline;
    return { ...inline, breaks: hyphenateWord(inline.text, inline.language ?? language) };
  });
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
