import { type Stretch, sliceOf, trimStretch } from "./stretch.ts";

/** Abbreviations that never end a sentence: a name or a number follows. */
const beforeNames = wordsOf(
  "mr mrs ms mx dr drs prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj rev hon st mt ft messrs mme mlle",
  "jan feb mar apr jun jul aug sept sep oct nov dec vs approx cf e.g i.e dept mrd mio bzw ca env",
);

/** Abbreviations that stand before a number; elsewhere they are words. */
const beforeNumbers = wordsOf("no nos art arts sec secs fig figs vol vols p pp ch para");

/** Words that begin a sentence rather than go on with a name. */
const starters = wordsOf(
  "the a an he she it they we you i in on at but and however this that these those his her its their there when while",
  "after before as for if what who why how where which from with by some many most few several both all no not",
  "last since although under according so yet until another officials experts critics researchers scientists doctors",
  "lawyers lawmakers prosecutors judges police ministers governments companies investors analysts supporters opponents",
);

/** Longer blocks are cut before they are split: `Intl.Segmenter` slows down with the length of its text. */
const longestPiece = 2_000;

/** Returns the first sentences of a block as stretches of the text, without white space round them. */
export function splitSentences(text: string, block: Stretch, language: string, most = Infinity): readonly Stretch[] {
  const segmenter = new Intl.Segmenter(language.split("-")[0], { granularity: "sentence" });
  const sentences: Stretch[] = [];
  for (const piece of cutPieces(text, block)) {
    if (sentences.length >= most) break;
    /* A line break within a block is white space, but the segmenter would end a sentence at it. */
    const words = sliceOf(text, piece).replaceAll("\n", " ");
    for (const { segment, index } of segmenter.segment(words)) {
      const next = { start: piece.start + index, end: piece.start + index + segment.length };
      const before = sentences.at(-1);
      const isShort = before !== undefined && next.end - before.start <= longestPiece;
      if (isShort && belongTogether(sliceOf(text, before).trimEnd(), segment.trimStart())) {
        sentences[sentences.length - 1] = { start: before.start, end: next.end };
      } else sentences.push(next);
    }
  }
  return sentences.map((sentence) => trimStretch(text, sentence)).filter(({ start, end }) => end > start);
}

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
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
function belongTogether(left: string, right: string): boolean {
  if (right === "" || /^[”’"')\]]+(?:\s|$)/.test(right)) return true;
  if (/^\p{Ll}/u.test(right) && !/[;:]$/.test(left)) return true;
  const last = /(\S+)\.[”’"')\]]*$/.exec(left.slice(-60))?.[1]?.replace(/^["“‘'([]+/, "");
  const next = /^["“‘'([]*([\p{L}\p{N}$£€&.'’-]+)/u.exec(right)?.[1] ?? "";
  return last !== undefined && isAbbreviation(last, next.toLowerCase(), /^\p{Lu}/u.test(next));
}

function isAbbreviation(last: string, next: string, nextIsCapital: boolean): boolean {
  const word = last.toLowerCase();
  if (beforeNames.has(word)) return true;
  if (beforeNumbers.has(word)) return /^\d/.test(next);
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last);
  return isInitial && (/^\d/.test(next) || (nextIsCapital && !starters.has(next.replace(/['’].*$/, ""))));
}
