import type { Priority } from "../brief/brief-schema.ts";
import type { Assessed } from "./assess-passages.ts";
import { type DraftLimits, type DraftSection, estimateLines } from "./draft-limits.ts";
import { likeness } from "./similarity.ts";

/** A statement picked for a draft. */
export interface Chosen {
  readonly section: DraftSection;
  readonly passage: Assessed;
  readonly priority: Priority;
}

/** Tells whether a passage says again what one says that is in the draft. */
export type Repeats = (passage: Assessed, other: Assessed) => boolean;

/** Tells whether two passages share so many words that they say the same. */
export function saysAgain(passage: Assessed, other: Assessed): boolean {
  return likeness(passage.vector, other.vector) > tooAlike;
}

/** The draft as it fills: what stands in the section whose turn it is, what stands anywhere. */
interface Taken {
  readonly section: DraftSection;
  readonly inSection: readonly Assessed[];
  readonly anywhere: readonly Assessed[];
  readonly repeats: Repeats;
}

/**
 * The order in which sections take a statement, so that a full page still holds something of each kind: what
 * happened first, then one of each, then the second ones. The later half rarely fits the page.
 */
const turns: readonly DraftSection[] = [
  "key_facts",
  "key_facts",
  "implications",
  "background",
  "open_questions",
  "key_facts",
  "implications",
  "background",
  "key_facts",
  "open_questions",
  "key_facts",
  "implications",
  "background",
  "open_questions",
  "key_facts",
  "implications",
  "background",
  "key_facts",
  "key_facts",
  "open_questions",
  "implications",
  "background",
  "key_facts",
];

/** So many of the first turns give statements that must stay: two facts, and what follows from them. */
const firstTurns = 3;

/** A passage that shares more than this with one already picked says the same again. */
const tooAlike = 0.55;

/** A passage goes into a section only when it is as sure as this that it belongs there. */
export const leastCertainty = 0.4;

/**
 * A passage that matters less than this to its article is left out. What follows and what is not known stands late in
 * an article, where passages matter less to the rest, and is worth telling all the same.
 */
export const leastImportance: Readonly<Record<DraftSection, number>> = {
  background: 0.22,
  key_facts: 0.22,
  implications: 0.1,
  open_questions: Number.NEGATIVE_INFINITY,
};

/** What a line of the page costs, so that of two passages that matter as much the shorter one is taken. */
const costOfLine = 0.03;

/** What it costs to lean on the sentence before, unless that one stands just above. */
const costOfLeaning = 0.3;

/** What it costs to share words with a passage already picked. */
const costOfLikeness = 0.2;

/**
 * Returns the best statements of each section, none like another or like the bottom line, in the order in which they
 * were picked. Those of priority 1 and 2 fit one page together with the lead, which a draft lists among its facts;
 * those of priority 3 are for an author to choose from.
 */
export function chooseStatements(
  candidates: readonly Assessed[],
  bottomLine: readonly Assessed[],
  limits: DraftLimits,
  repeats: Repeats = saysAgain,
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  let room = limits.lines - sum(bottomLine.map(({ passage }) => estimateLines(passage.text, limits)));
  for (const [turn, section] of turns.entries()) {
    const inSection = chosen.filter((one) => one.section === section).map(({ passage }) => passage);
    const anywhere = [...bottomLine, ...chosen.map(({ passage }) => passage)];
    if (inSection.length >= limits.statements[section]) continue;
    const passage = bestFor({ section, inSection, anywhere, repeats }, candidates, limits);
    if (passage === undefined) continue;
    const lines = estimateLines(passage.passage.text, limits);
    const fits = lines <= room;
    if (fits) room -= lines;
    chosen.push({ section, passage, priority: fits ? (turn < firstTurns ? 1 : 2) : 3 });
  }
  return chosen;
}

function bestFor(taken: Taken, candidates: readonly Assessed[], limits: DraftLimits): Assessed | undefined {
  let best: { readonly one: Assessed; readonly worth: number } | undefined;
  for (const one of candidates) {
    const worth = worthBeside(taken, one, limits);
    if (worth !== undefined && (best === undefined || worth > best.worth)) best = { one, worth };
  }
  return best?.one;
}

/** Returns what a passage would be worth as the next statement, or undefined where it cannot be one. */
function worthBeside(taken: Taken, one: Assessed, limits: DraftLimits): number | undefined {
  const { section, inSection, anywhere, repeats } = taken;
  const certainty = one.certainty[section];
  if (certainty < leastCertainty || anywhere.includes(one)) return undefined;
  if (one.importance < leastImportance[section]) return undefined;
  const leaning = inSection.some(({ place }) => place === one.place - 1) ? 0 : one.dependence;
  if (leaning === 1 && inSection.length > 0) return undefined;
  if (anywhere.some((other) => repeats(one, other))) return undefined;
  const alike = Math.max(0, ...anywhere.map((other) => likeness(one.vector, other.vector)));
  const costs = costOfLine * estimateLines(one.passage.text, limits) + costOfLeaning * leaning + costOfLikeness * alike;
  return 0.5 * (one.importance + certainty) - costs;
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
