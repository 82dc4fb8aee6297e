import { inArticleOrder } from "./assemble-brief.ts";
import type { Leaning } from "./cues/cue.ts";
import type { Draft } from "./derive-draft.ts";
import { type DraftSection, draftSections } from "./draft-limits.ts";

/** A note for the author on one statement of a draft. */
export interface ReviewNote {
  readonly section: DraftSection;
  /** Its place in the section, from 0. */
  readonly index: number;
  readonly words: string;
}

/** Two sections whose certainties lie less than this apart could change places. */
const closeCall = 0.15;

const asNoun: Readonly<Record<Leaning, string>> = {
  background: "background",
  key_facts: "a key fact",
  implications: "an implication",
  open_questions: "an open question",
  none: "left out",
};

/** Returns a note for each statement that another section claims almost as much: the author decides. */
export function reviewNotes({ chosen, bottomLine }: Draft): readonly ReviewNote[] {
  return draftSections.flatMap((section) => {
    const before = section === "key_facts" && bottomLine.length > 0 ? 1 : 0;
    return inArticleOrder(chosen, section).flatMap(({ passage }, index) => {
      const words = closeCallOf(section, passage.certainty);
      return words === undefined ? [] : [{ section, index: before + index, words: `review: ${words}` }];
    });
  });
}

/** Returns which section claims a statement almost as much as its own; undefined where none does. */
export function closeCallOf(section: DraftSection, certainty: Readonly<Record<Leaning, number>>): string | undefined {
  const leanings = [...draftSections, "none"] as const;
  const others = leanings.filter((leaning) => leaning !== section);
  const rival = others.toSorted((left, right) => certainty[right] - certainty[left])[0];
  if (rival === undefined || certainty[section] - certainty[rival] >= closeCall) return undefined;
  return `a close call, ${inPercent(certainty[section])} ${asNoun[section]}, ${inPercent(certainty[rival])} ${asNoun[rival]}`;
}

function inPercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
