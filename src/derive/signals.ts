import type { Weights } from "./cues/cue.ts";
import type { Observed } from "./observe-passages.ts";

/** Something measured of a passage that is not a turn of phrase: where it stands, whom it quotes, what it is like. */
export interface Signal {
  readonly name: string;
  /** How strongly it is present, as a rule from 0 to 1. */
  readonly measure: (observed: Observed) => number;
  /** What its full presence weighs. */
  readonly weighs: Weights;
}

/** Every signal that takes part in finding the section of a passage. */
export const signals: readonly Signal[] = [
  {
    name: "lead",
    measure: ({ place }) => present(place === 0),
    weighs: { key_facts: 2.5, implications: -2, background: -3 },
  },
  {
    name: "after the lead",
    measure: ({ place }) => (place === 1 ? 1 : 0.4 * present(place === 2)),
    weighs: { key_facts: 1.2, implications: -0.6, background: -1 },
  },
  { name: "depth", measure: ({ depth }) => depth, weighs: { key_facts: -0.7, background: 0.4 } },
  { name: "central", measure: ({ centrality }) => centrality, weighs: { key_facts: 0.6 } },
  { name: "like the title", measure: ({ likeTitle }) => likeTitle, weighs: { key_facts: 1.2 } },
  { name: "like the lead", measure: ({ likeLead }) => likeLead, weighs: { key_facts: 1.2 } },
  {
    name: "opens a paragraph",
    measure: ({ passage }) => present(passage.placeInParagraph === 0),
    weighs: { key_facts: 0.3 },
  },
  {
    name: "before",
    measure: ({ time, text }) =>
      present(time === "before" || time === "long before") * (looksAhead.test(text) ? 0.3 : 1),
    weighs: { background: 1.3, implications: -1, key_facts: -0.7 },
  },
  {
    name: "long before",
    measure: ({ time, text }) => present(time === "long before" && !looksAhead.test(text)),
    weighs: { background: 0.6 },
  },
  { name: "after", measure: ({ time }) => present(time === "after"), weighs: { implications: 0.9 } },
  {
    name: "mostly quoted",
    measure: ({ passage }) => present(passage.quotation.share > 0.55),
    weighs: { none: 1.4, key_facts: -0.9, background: -0.6, open_questions: -1.2 },
  },
  {
    name: "author speaks",
    measure: ({ ownWords }) => present(speaksOfAuthor(ownWords)),
    weighs: { none: 1 },
  },
  { name: "names", measure: ({ text }) => Math.min(1, countNames(text) / 4), weighs: { key_facts: 0.3, none: -0.5 } },
  { name: "short", measure: ({ words }) => present(words < 7), weighs: { none: 1, open_questions: -0.6 } },
  { name: "item", measure: ({ passage }) => present(passage.form !== "sentence"), weighs: { key_facts: 1.2 } },
  { name: "leans on the sentence before", measure: (observed) => observed.dependence, weighs: { none: 0.3 } },
  { name: "timeless", measure: ({ text }) => present(!tells.test(text)), weighs: { background: 0.6 } },
];

/** A forecast that names a past year measures by it: “harvests as poor as that of 2023 are projected to come …”. */
const looksAhead =
  /\b(?:is|are) (?:\w+ )?(?:expected|projected|forecast|likely|predicted) to\b|\bwarn(?:s|ed)? that\b.*\b(?:could|would|will|may|might)\b/i;

/** A verb in the past or about the future; a participle after an article or a form of "be" is neither. */
const tells =
  /\b(?:was|were|had|did|said|told|found|took|made|began|gave|became|rose|fell|went|came|saw|got|won|lost|met|held|led|left|sold|paid|sent|wrote|broke|will|would|could|may|might|has|have)\b|(?<!\b(?:is|are|be|been|being|not|the|an?|of|by|with|as|for|its|their|and) )\b\w{3,}ed\b/i;

/** Tells whether an author's own words speak of the author or to the reader. */
export function speaksOfAuthor(ownWords: string): boolean {
  return /(?<![\w'.-])(?:I|I'[a-z]+|[Mm]y|[Ww]e|[Ww]e'[a-z]+|[Oo]ur|[Yy]ou|[Yy]our)(?![\w.-])/.test(ownWords);
}

/** Returns how many names a text holds: runs of capitalised words, but for the first word of a sentence. */
export function countNames(text: string): number {
  return (
    text.match(/(?<=[\p{L}\d,;:”"')] )(?!(?:I|I'\w+)\b)\p{Lu}[\p{L}\d.&'-]*(?: \p{Lu}[\p{L}\d.&'-]*)*/gu)?.length ?? 0
  );
}

function present(condition: boolean): number {
  return condition ? 1 : 0;
}
