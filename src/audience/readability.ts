import { syllable } from "syllable";
import { splitSentences } from "../derive/split-sentences.ts";

/** What makes a text easy or hard: how many sentences, words and syllables it has. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of its longest sentence. */
  readonly longest: number;
}

/** The fewest words whose grade says anything: the formula was made for passages of a hundred words and more. */
export const gradedWords = 100;

/** Returns the counts of a text; syllables are those of English. `language` is a BCP 47 tag. */
export function countText(text: string, language: string): TextCounts {
  const sentences = splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    wordsOf(text.slice(start, end)),
  );
  const words = sentences.flat();
  return {
    sentences: sentences.length,
    words: words.length,
    // A number is read as one beat, so that figures do not make a plain sentence hard.
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    longest: Math.max(0, ...sentences.map((each) => each.length)),
  };
}

/** Returns the counts of several texts read as one. */
export function sumCounts(counts: readonly TextCounts[]): TextCounts {
  return counts.reduce(
    (sum, { sentences, words, syllables, longest }) => ({
      sentences: sum.sentences + sentences,
      words: sum.words + words,
      syllables: sum.syllables + syllables,
      longest: Math.max(sum.longest, longest),
    }),
    { sentences: 0, words: 0, syllables: 0, longest: 0 },
  );
}

/** Returns the years of school a text asks of its reader, by Flesch and Kincaid (1975), to one decimal. */
export function gradeOf({ sentences, words, syllables }: TextCounts): number {
  if (sentences === 0 || words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** A word begins with a letter or a digit; what joins two of them, as in “well-kept”, makes one. */
function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu) ?? [];
}
