/** The sections that a draft fills with statements, in the order the page shows them. */
export const draftSections = ["background", "key_facts", "implications", "open_questions"] as const;

/** The name of a section that a draft fills. */
export type DraftSection = (typeof draftSections)[number];

/** How much a draft may hold. */
export interface DraftLimits {
  /** The most statements of each section. */
  readonly statements: Readonly<Record<DraftSection, number>>;
  /** The most lines that the statements of all sections fill together; the bottom line is not counted. */
  readonly lines: number;
  /** The most lines of one statement. */
  readonly statementLines: number;
  /** The characters of one printed line. */
  readonly lineCharacters: number;
  /** The most characters of the bottom line, which is set larger. */
  readonly bottomLineCharacters: number;
  /** The most characters of a title that is taken from a sentence. */
  readonly titleCharacters: number;
  /** The most sentences that are weighed: every sentence is compared with every other. */
  readonly sentences: number;
}

/**
 * Limits under which any draft fits one page in the default theme, so that an author starts from a page that builds
 * and decides what else is worth its room.
 */
export const draftLimits: DraftLimits = {
  statements: { background: 3, key_facts: 5, implications: 3, open_questions: 3 },
  lines: 24,
  statementLines: 5,
  lineCharacters: 78,
  bottomLineCharacters: 260,
  titleCharacters: 88,
  sentences: 400,
};

/** Returns the most characters that one statement may have. */
export function longestStatement(limits: DraftLimits): number {
  return limits.statementLines * limits.lineCharacters;
}

/** Returns how many printed lines a statement of so many characters fills, as far as that can be told beforehand. */
export function estimateLines(text: string, limits: DraftLimits): number {
  return Math.ceil(text.length / limits.lineCharacters);
}
