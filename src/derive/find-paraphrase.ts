import { paraphraseMarks } from "./paraphrase-marks.ts";

/** A phrase as the text has it, and what English usually has in its place. */
export interface OddPhrase {
  readonly words: string;
  readonly usual: string;
}

/** So many different odd phrases, this dense, do not come from one slip. */
const leastMarks = 3;
const marksPerThousandWords = 4;

/** Returns the odd phrases of a text in its order. Nothing is said of where they come from. */
export function findOddPhrases(text: string): readonly OddPhrase[] {
  return paraphraseMarks
    .flatMap(({ pattern, usual }) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ words, usual, index })),
    )
    .toSorted((left, right) => left.index - right.index)
    .map(({ words, usual }) => ({ words, usual }));
}

/** Returns the odd phrases of a text that looks machine-paraphrased; none where they are too few to tell. */
export function findParaphrase(text: string): readonly OddPhrase[] {
  const found = findOddPhrases(text);
  const kinds = new Set(found.map(({ usual }) => usual)).size;
  const words = text.split(/\s+/).length;
  return kinds < leastMarks || (1000 * found.length) / words < marksPerThousandWords ? [] : found;
}
