import { backgroundCues } from "./cues/background-cues.ts";
import { isPresent, type Leaning, type Weights } from "./cues/cue.ts";
import { factCues } from "./cues/fact-cues.ts";
import { headingCues } from "./cues/heading-cues.ts";
import { implicationCues } from "./cues/implication-cues.ts";
import { noiseCues } from "./cues/noise-cues.ts";
import { openQuestionCues } from "./cues/open-question-cues.ts";
import type { Observed } from "./observe-passages.ts";
import { countNames, signals, speaksOfAuthor } from "./signals.ts";

/** A cue, heading or signal that is present in a passage. */
export interface Sign {
  readonly name: string;
  /** How strongly it is present, as a rule from 0 to 1. */
  readonly presence: number;
  /** What its full presence weighs. */
  readonly weighs: Weights;
}

/** A passage with its judgement: what kind of statement it is, and how much it matters. */
export interface Assessed extends Observed {
  /** What the judgement rests on; empty for a language whose phrases are not known. */
  readonly signs: readonly Sign[];
  /** How sure it is that the passage is of each kind: shares of 1. */
  readonly certainty: Readonly<Record<Leaning, number>>;
  /** How much the passage matters in its article, about 0 to 1. */
  readonly importance: number;
}

/** Where a passage leans of which nothing is known. */
const start: Readonly<Record<Leaning, number>> = {
  open_questions: -2,
  implications: -0.1,
  background: 0.2,
  key_facts: 0.3,
  none: 0,
};

const cues = [...openQuestionCues, ...implicationCues, ...backgroundCues, ...factCues, ...noiseCues];

/** What someone is quoted with tells less of the kind of sentence than the author's own words. */
const inQuotation = 0.7;

/** A heading speaks for the first sentence under it; those that follow may have moved on. */
const laterUnderHeading = 0.4;

/** Returns the passages with their judgement, in order: the signs present in each are added up by kind. */
export function assessPassages(observed: readonly Observed[]): readonly Assessed[] {
  return observed.map((one) => {
    const signs = [...cueSigns(one), ...headingSigns(one), ...signalSigns(one)];
    return { ...one, signs, certainty: shareOut(signs), importance: importanceOf(one) };
  });
}

/**
 * Returns the passages judged by their place, matter and figures alone, for a language whose phrases are not known.
 * None matters so little that it is left out while there is room: what follows and what is open stands late.
 */
export function assessByPlace(observed: readonly Observed[]): readonly Assessed[] {
  const certainty = { background: 0, key_facts: 1, implications: 0, open_questions: 0, none: 0 };
  return observed.map((one) => ({
    ...one,
    signs: [],
    certainty,
    importance: 0.2 + 0.5 * one.centrality + 0.2 * earliness(one) + 0.1 * (/\d/.test(one.text) ? 1 : 0),
  }));
}

function cueSigns({ text, ownWords }: Observed): readonly Sign[] {
  return cues
    .filter((cue) => isPresent(cue, text))
    .map((cue) => ({ ...cue, presence: isPresent(cue, ownWords) ? 1 : inQuotation }));
}

function headingSigns({ passage }: Observed): readonly Sign[] {
  const heading = passage.heading?.replaceAll("’", "'");
  if (heading === undefined) return [];
  const presence = passage.placeUnderHeading === 0 ? 1 : laterUnderHeading;
  return headingCues.filter((cue) => isPresent(cue, heading)).map((cue) => ({ ...cue, presence }));
}

function signalSigns(one: Observed): readonly Sign[] {
  return signals.map((signal) => ({ ...signal, presence: signal.measure(one) })).filter(({ presence }) => presence > 0);
}

/** Returns the sums of the weights as shares of 1, as logistic regression does it. */
function shareOut(signs: readonly Sign[]): Assessed["certainty"] {
  const odds = (leaning: Leaning) =>
    Math.exp(signs.reduce((sum, { presence, weighs }) => sum + presence * (weighs[leaning] ?? 0), start[leaning]));
  const background = odds("background");
  const facts = odds("key_facts");
  const implications = odds("implications");
  const questions = odds("open_questions");
  const none = odds("none");
  const all = background + facts + implications + questions + none;
  return {
    background: background / all,
    key_facts: facts / all,
    implications: implications / all,
    open_questions: questions / all,
    none: none / all,
  };
}

/** Matter counts most, then an early place, then figures and names count. */
function importanceOf(one: Observed): number {
  const hasMoney = /[$£€¥]\s?\d/.test(one.text);
  const hasNumber = /\d/.test(one.text);
  const detail = (hasMoney ? 0.4 : 0) + (hasNumber ? 0.4 : 0) + 0.125 * Math.min(4, countNames(one.text));
  return (
    0.5 * one.centrality +
    0.3 * earliness(one) +
    0.2 * Math.min(1, detail) -
    (one.passage.quotation.share > 0.55 ? 0.3 : 0) -
    (speaksOfAuthor(one.ownWords) ? 0.1 : 0) -
    (one.words < 7 ? 0.1 : 0)
  );
}

function earliness({ place, depth }: Observed): number {
  if (place === 0) return 1;
  return place < 3 ? 0.6 : Math.max(0, 0.4 - 0.5 * depth);
}
