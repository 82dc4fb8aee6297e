import { readFigures } from "../check/figures/read-figures.ts";
import { type Support, supportOf, supportsFigure } from "../check/figures/supports-figure.ts";
import { contentWords } from "../derive/similarity.ts";

/** What a text says, as far as a comparison of words can tell. */
export interface Telling {
  readonly words: ReadonlySet<string>;
  readonly figures: Support;
  /** Whether an odd number of its words deny something. */
  readonly denies: boolean;
  readonly text: string;
}

/** Who said it: `According to the county, …`, `…, the county said on Monday.` */
const attribution =
  /^according to [^,]{1,60}, |,? according to [^,.;]{1,60}|, [\p{L}\p{M}’' -]{1,40} (?:said|says|reported)(?: on \p{Lu}\p{Ll}+day)?(?=\.$)/giu;

/** Words that say who reported a thing or when it was written, not what happened. */
const light = new Set(
  contentWords("according reported reports stated told statement announced also however meanwhile"),
);

/** A text so much longer holds the words of a short one by chance. */
const muchLonger = 3;

const denial = /\b(?:not|no|never|none|nor|neither|without|cannot)\b|n['’]t\b/gi;

/** Returns what a text says, to be compared with others; `claim` leaves out who said it. */
export function tellingOf(written: string, part: "all" | "claim" = "all"): Telling {
  const text = part === "all" ? written : written.replaceAll(attribution, "");
  return {
    words: new Set(contentWords(text)),
    figures: supportOf(readFigures(text)),
    denies: (text.match(denial)?.length ?? 0) % 2 === 1,
    text,
  };
}

/**
 * Tells whether a text says nothing that another does not say: each of its words of matter, in some form, and each of
 * its figures is there, and both deny or neither does. Strict on purpose: a sentence that is taken for known although
 * one word was turned round would be lost, one that is shown twice costs a glance.
 */
export function saysNothingNew(text: Telling, known: Telling): boolean {
  if (text.denies !== known.denies || known.words.size > muchLonger * text.words.size) return false;
  for (const word of text.words) if (!known.words.has(word) && !light.has(word)) return false;
  return readFigures(text.text).every((figure) => !figure.claim || supportsFigure(known.figures, figure));
}
