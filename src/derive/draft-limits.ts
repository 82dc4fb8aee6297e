/** The sections that a draft fills with statements, in the order the page shows them. */
export const draftSections = ["background", "key_facts", "implications", "open_questions"] as const;

/** The name of a section that a draft fills. */
export type DraftSection = (typeof draftSections)[number];

/** How much a draft may hold. */
export interface DraftLimits {
  /** The most statements of each section. */
  readonly statements: Readonly<Record<DraftSection, number>>;
  /** The lines that the statements of priority 1 and 2 fill together at most; the bottom line is not counted. */
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
 * A draft holds more than a page, for an author to choose from. Without its statements of priority 3, which the build
 * leaves out of a full page, it fits one page in the default theme.
 */
export const draftLimits: DraftLimits = {
  statements: { background: 5, key_facts: 10, implications: 5, open_questions: 4 },
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
