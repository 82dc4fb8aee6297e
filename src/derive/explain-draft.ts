import type { Priority } from "../brief/brief-schema.ts";
import type { Assessed } from "./assess-passages.ts";
import { leastCertainty, leastImportance, saysAgain } from "./choose-statements.ts";
import type { Leaning } from "./cues/cue.ts";
import type { Draft } from "./derive-draft.ts";
import { type DraftSection, draftSections } from "./draft-limits.ts";

/** What became of one passage of an article, and why. */
export interface Explanation {
  /** Its number in the article, from 1. */
  readonly number: number;
  readonly text: string;
  readonly taken: DraftSection | "bottom_line" | null;
  readonly priority: Priority | null;
  readonly importance: number;
  readonly certainty: Readonly<Record<Leaning, number>>;
  /** Names of the signs that are present in it. */
  readonly signs: readonly string[];
  readonly why: string;
}

/** Returns what became of every passage of an article, in its order. */
export function explainDraft(draft: Draft): readonly Explanation[] {
  return draft.passages.map((one) => {
    const chosen = draft.chosen.find(({ passage }) => passage === one);
    const isLead = draft.bottomLine.includes(one);
    return {
      number: one.place + 1,
      text: one.passage.text,
      taken: isLead ? "bottom_line" : (chosen?.section ?? null),
      priority: chosen?.priority ?? null,
      importance: one.importance,
      certainty: one.certainty,
      signs: one.signs.map(({ name }) => name),
      why: isLead || chosen !== undefined ? "taken" : `left: ${whyLeft(one, draft)}`,
    };
  });
}

function whyLeft(one: Assessed, { candidates, bottomLine, chosen }: Draft): string {
  if (!candidates.includes(one)) return "cannot stand alone as a statement";
  const section = surest(one);
  if (one.certainty[section] < leastCertainty) {
    return one.certainty.none >= leastCertainty ? "talk or colour" : "no section is sure enough";
  }
  if (one.importance < leastImportance[section]) return "matters too little";
  const taken = [...bottomLine, ...chosen.map(({ passage }) => passage)];
  const twin = taken.find((other) => saysAgain(one, other));
  if (twin !== undefined) return `says again what sentence ${twin.place + 1} says`;
  return one.dependence === 1 ? "leans on the sentence before it" : "others are worth more";
}

/** Returns the section that a passage belongs to most surely. */
function surest({ certainty }: Assessed): DraftSection {
  const [first, ...others] = draftSections;
  return others.reduce<DraftSection>((best, one) => (certainty[one] > certainty[best] ? one : best), first);
}
