import type { SentenceMarks } from "./sentence-rules/sentence-marks.ts";
import type { SentenceRules } from "./sentence-rules/sentence-rules.ts";
import { sentenceRulesFor } from "./sentence-rules/sentence-rules-for.ts";
import { type Stretch, sliceOf, trimStretch } from "./stretch.ts";

/** Longer blocks are cut before they are split: `Intl.Segmenter` slows down with the length of its text. */
const longestPiece = 2_000;

/** Returns the first sentences of a block as stretches of the text, without white space round them. */
export function splitSentences(text: string, block: Stretch, language: string, most = Infinity): readonly Stretch[] {
  const rules = sentenceRulesFor(language);
  const segmenter = new Intl.Segmenter(language.split("-")[0], { granularity: "sentence" });
  const sentences: Stretch[] = [];
  for (const piece of cutPieces(text, block)) {
    if (sentences.length >= most) break;
    /* A line break within a block is white space, but the segmenter would end a sentence at it. */
    const words = sliceOf(text, piece).replaceAll("\n", " ");
    for (const { start, end } of segmentsOf(words, segmenter, rules.marks)) {
      const next = { start: piece.start + start, end: piece.start + end };
      const before = sentences.at(-1);
      const isShort = before !== undefined && next.end - before.start <= longestPiece;
      if (isShort && belongTogether(sliceOf(text, before).trimEnd(), words.slice(start, end).trimStart(), rules)) {
        sentences[sentences.length - 1] = { start: before.start, end: next.end };
      } else sentences.push(next);
    }
  }
  return sentences.map((sentence) => trimStretch(text, sentence)).filter(({ start, end }) => end > start);
}

/** Returns where a sentence may begin and end, before what belongs together is joined. */
function segmentsOf(words: string, segmenter: Intl.Segmenter, { alsoBegins }: SentenceMarks): readonly Stretch[] {
  const starts = new Set(Array.from(segmenter.segment(words), ({ index }) => index));
  if (alsoBegins !== undefined) {
    for (const { 0: found, index } of words.matchAll(alsoBegins)) starts.add(index + found.length);
  }
  const sorted = [...starts].toSorted((left, right) => left - right);
  return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? words.length }));
}

/** A block within the limit is one piece; a longer one is cut at the last full stop, or space, before the limit. */
function cutPieces(text: string, block: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let start = block.start;
  while (block.end - start > longestPiece) {
    const words = text.slice(start, start + longestPiece);
    const stop = Math.max(words.lastIndexOf(". ") + 1, words.lastIndexOf(".\n") + 1);
    const length = stop > 0 ? stop : words.lastIndexOf(" ") + 1 || longestPiece;
    pieces.push({ start, end: start + length });
    start += length;
  }
  return [...pieces, { start, end: block.end }];
}

/** Tells whether the segmenter saw an end where there is none: after an abbreviation or an initial, or within a quote. */
function belongTogether(left: string, right: string, rules: SentenceRules): boolean {
  const { closes, goesOn, lastWord } = rules.marks;
  if (right === "" || closes.test(right)) return true;
  if (goesOn.test(right) && !/[;:]$/.test(left)) return true;
  const last = lastWord.exec(left.slice(-60))?.[1]?.replace(/^["“„«»‘'([]+/, "");
  const next = /^["“„«»‘'([¿¡]*\s?([\p{L}\p{N}$£€&.'’-]+)/u.exec(right)?.[1] ?? "";
  return last !== undefined && isAbbreviation(last, next, left, rules);
}

function isAbbreviation(last: string, next: string, left: string, rules: SentenceRules): boolean {
  const word = last.toLowerCase();
  const following = next.toLowerCase();
  if (rules.beforeNames.has(word)) return true;
  if (rules.beforeNumbers.has(word)) return /^\d/.test(next);
  const isStarter = rules.starters.has(following.replace(/['’].*$/, ""));
  if (rules.anywhere.has(word)) return !isStarter;
  if (/^\d+$/.test(last)) return rules.isOrdinal?.(wordBefore(left), last, following) === true;
  const isInitial = /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(last);
  return isInitial && (/^\d/.test(next) || (/^\p{Lu}/u.test(next) && !isStarter));
}

/** Returns the word before the last of a text. */
function wordBefore(left: string): string {
  return /(\p{L}+)\s+\S+$/u.exec(left.slice(-80))?.[1]?.toLowerCase() ?? "";
}
