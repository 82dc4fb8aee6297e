import { paraphraseMarks } from "./paraphrase-marks.ts";

/** A phrase as the text has it, and what English usually has in its place. */
export interface OddPhrase {
  readonly words: string;
  readonly usual: string;
}

/** So many different odd phrases, this dense, do not come from one slip. */
const leastMarks = 3;
const marksPerThousandWords = 4;

/** Returns the odd phrases of a text in its order, each sign in one at most. Nothing is said of where they come from. */
export function findOddPhrases(text: string): readonly OddPhrase[] {
  let end = 0;
  return paraphraseMarks
    .flatMap(({ pattern, usual }) =>
      Array.from(text.matchAll(pattern), ({ 0: words, 1: kept = "", index }) => ({
        words,
        usual: usual.replace("$1", kept),
        index,
      })),
    )
    .toSorted((left, right) => left.index - right.index || right.words.length - left.words.length)
    .filter(({ index, words }) => {
      const isFirst = index >= end;
      if (isFirst) end = index + words.length;
      return isFirst;
    })
    .map(({ words, usual }) => ({ words, usual }));
}

/** Returns the odd phrases of a text that looks machine-paraphrased; none where they are too few to tell. */
export function findParaphrase(text: string): readonly OddPhrase[] {
  const kinds = paraphraseMarks.filter(({ pattern }) => text.search(pattern) !== -1).length;
  if (kinds < leastMarks) return [];
  const found = findOddPhrases(text);
  return (1000 * found.length) / text.split(/\s+/).length < marksPerThousandWords ? [] : found;
}
