import type { DraftSection } from "../draft-limits.ts";

/** Where a passage can lean: to a section of the brief, or to be left out. */
export type Leaning = DraftSection | "none";

/** How much a sign speaks for (or, below zero, against) each leaning; one that is not named is untouched by it. */
export type Weights = Readonly<Partial<Record<Leaning, number>>>;

/** A turn of phrase that tells what kind of statement a sentence is. Apostrophes in the text are straight. */
export interface Cue {
  readonly name: string;
  /** It is present where any of these matches. */
  readonly patterns: readonly RegExp[];
  readonly weighs: Weights;
}

/** Tells whether a cue is present in a text. */
export function isPresent(cue: Cue, text: string): boolean {
  return cue.patterns.some((pattern) => pattern.test(text));
}
