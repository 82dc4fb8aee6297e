import { type Inline, inlineText } from "../document/document.ts";
import { blockTextStyle } from "../theme/text-style.ts";
import { faceOf } from "./fonts.ts";
import type { Setting } from "./setting.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";

/** Room for kerning and rounding, in points: a balanced text must not take one line more than an unbalanced one. */
const slack = 2;

/**
 * Returns by how many points a text's lines can be shortened so that they come out of similar length, without
 * another line: the least width that still holds the text in as many lines as the full width does.
 */
export function balancedIndent(setting: Setting, key: string, inlines: readonly Inline[], width: number): number {
  const { words, gap } = measureWords(setting, key, inlines);
  const lines = countLines(words, gap, width);
  if (lines === 1 || !Number.isFinite(lines)) return 0;
  let [tooNarrow, wideEnough] = [0, width];
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (countLines(words, gap, middle) > lines) tooNarrow = middle;
    else wideEnough = middle;
  }
  return Math.max(0, width - wideEnough - slack);
}

/** Returns the width of the widest word of a text in points, with room for rounding. */
export function widestWord(setting: Setting, key: string, inlines: readonly Inline[]): number {
  return Math.max(0, ...measureWords(setting, key, inlines).words) + slack;
}

function measureWords(setting: Setting, key: string, inlines: readonly Inline[]) {
  const style = blockTextStyle(setting.theme, key);
  const face = faceOf(setting.fonts, style);
  const words = withoutSoftHyphens(inlineText(inlines)).split(" ");
  return { words: words.map((word) => face.widthOf(word) * style.size), gap: face.widthOf(" ") * style.size };
}

/** Returns the number of lines that words of the given widths take; a word wider than the line has one of its own. */
function countLines(words: readonly number[], gap: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const wanted = used === 0 ? word : used + gap + word;
    if (wanted > width && used > 0) {
      lines += 1;
      used = word;
    } else used = wanted;
    if (word > width) return Number.POSITIVE_INFINITY;
  }
  return lines;
}
