import type { Assessed } from "./assess-passages.ts";
import { type DraftLimits, type DraftSection, draftSections, estimateLines } from "./draft-limits.ts";
import { likeness } from "./similarity.ts";

/** The statements picked for each section, in the article's order. */
export type ChosenStatements = Readonly<Record<DraftSection, readonly Assessed[]>>;

/** The page as it fills: what stands in the section whose turn it is, what stands anywhere, and the lines left. */
interface Page {
  readonly section: DraftSection;
  readonly inSection: readonly Assessed[];
  readonly taken: readonly Assessed[];
  readonly room: number;
}

/**
 * The order in which sections take a statement, so that a full page still holds something of each kind: what
 * happened first, then one of each, then the second ones.
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
];

/** A passage that shares more than this with one already picked says the same again. */
const tooAlike = 0.55;

/** A passage goes into a section only when it is as sure as this that it belongs there. */
const leastCertainty = 0.4;

/** What a line of the page costs, so that of two passages that matter as much the shorter one is taken. */
const costOfLine = 0.1;

/** What it costs to lean on the sentence before, unless that one stands just above. */
const costOfLeaning = 0.3;

/** What it costs to share words with a passage already picked. */
const costOfLikeness = 0.2;

/** Returns the best statements of each section within the limits, none like another or like the bottom line. */
export function chooseStatements(
  candidates: readonly Assessed[],
  bottomLine: readonly Assessed[],
  limits: DraftLimits,
): ChosenStatements {
  const chosen: Record<DraftSection, Assessed[]> = {
    background: [],
    key_facts: [],
    implications: [],
    open_questions: [],
  };
  const taken = [...bottomLine];
  let room = limits.lines;
  for (const section of turns) {
    const inSection = chosen[section];
    if (inSection.length >= limits.statements[section]) continue;
    const best = bestFor({ section, inSection, taken, room }, candidates, limits);
    if (best === undefined) continue;
    inSection.push(best);
    taken.push(best);
    room -= estimateLines(best.passage.text, limits);
  }
  for (const section of draftSections) chosen[section].sort((left, right) => left.place - right.place);
  return chosen;
}

/** Returns how many printed lines the statements of all sections fill together. */
export function countLines(chosen: ChosenStatements, limits: DraftLimits): number {
  const all = draftSections.flatMap((section) => chosen[section]);
  return all.reduce((lines, { passage }) => lines + estimateLines(passage.text, limits), 0);
}

function bestFor(page: Page, candidates: readonly Assessed[], limits: DraftLimits): Assessed | undefined {
  let best: { readonly one: Assessed; readonly worth: number } | undefined;
  for (const one of candidates) {
    const worth = worthOn(page, one, limits);
    if (worth !== undefined && (best === undefined || worth > best.worth)) best = { one, worth };
  }
  return best?.one;
}

/** Returns what a passage would be worth as the next statement, or undefined where it cannot be one. */
function worthOn(page: Page, one: Assessed, limits: DraftLimits): number | undefined {
  const certainty = one.certainty[page.section];
  const lines = estimateLines(one.passage.text, limits);
  if (certainty < leastCertainty || lines > page.room || page.taken.includes(one)) return undefined;
  const leaning = page.inSection.some(({ place }) => place === one.place - 1) ? 0 : one.dependence;
  if (leaning === 1 && page.inSection.length > 0) return undefined;
  const alike = Math.max(0, ...page.taken.map((other) => likeness(one.vector, other.vector)));
  if (alike > tooAlike) return undefined;
  const costs = costOfLine * lines + costOfLeaning * leaning + costOfLikeness * alike;
  return 0.5 * (one.importance + certainty) - costs;
}
