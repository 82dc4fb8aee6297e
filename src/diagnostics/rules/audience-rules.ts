import { rule } from "../rule.ts";

/** A marking, and the highest that an audience may read; not comparable where it is none of the scale. */
export interface MarkingAboveCeiling {
  readonly marking: string;
  readonly ceiling: string;
  readonly audience: string;
  readonly comparable: boolean;
}

/** A text whose grade of reading is above an audience's, and its hardest statements, the hardest first. */
export interface TextTooHard {
  readonly grade: number;
  readonly limit: number;
  readonly audience: string;
  readonly hardest: readonly { readonly statement: string; readonly grade: number }[];
}

/** Problems of a brief with one of its audiences: what they may not read, and what is hard for them to read. */
export const audienceRules = {
  "marking-above-ceiling": rule({
    severity: "error",
    message: ({ marking, ceiling, audience, comparable }: MarkingAboveCeiling) =>
      comparable
        ? `a brief marked ${marking} is above what the audience "${audience}" may read: ${ceiling}`
        : `the marking "${marking}" cannot be held against the most that the audience "${audience}" may read: ${ceiling}`,
    hint: ({ comparable }) =>
      comparable
        ? "name the audiences it is for under `audiences`, or lower the marking if the text allows it"
        : "use a TLP marking; or, for readers who know this one, take marking_ceiling out of their audience",
    explanation:
      "An audience may say the highest marking it reads, as `marking_ceiling`. The markings of the Traffic Light Protocol go from TLP:CLEAR over GREEN, AMBER and AMBER+STRICT to RED. Nothing is printed for an audience below the brief's marking, nor where the marking is none of these, since nobody can then say whether it is above.",
  }),
  "sentence-too-long": rule({
    severity: "warning",
    message: ({
      statement,
      words,
      limit,
      audience,
    }: {
      statement: string;
      words: number;
      limit: number;
      audience: string;
    }) => `${statement} has a sentence of ${words} words; the audience "${audience}" reads up to ${limit}`,
    hint: ({ audience }) => `make two of it, or give this audience words of its own: wording: { ${audience}: … }`,
    explanation:
      "An audience may say how long its sentences are at most, as `reading: { sentence_words }`. Long sentences lose readers: 25 words is a common limit for official texts.",
  }),
  "text-too-hard": rule({
    severity: "warning",
    message: ({ grade, limit, audience }: TextTooHard) =>
      `the text for the audience "${audience}" reads at grade ${grade.toFixed(1)}; it reads up to grade ${limit}`,
    hint: ({ hardest, audience }) =>
      `hardest: ${hardest.map(({ statement, grade }) => `${statement} (${grade.toFixed(1)})`).join(", ")}; use shorter words and sentences, or give this audience words of its own: wording: { ${audience}: … }`,
    explanation:
      "An audience may say the grade of school its text asks for at most, as `reading: { grade }`. It is measured over all statements by the formula of Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. That is made for English: briefs in other languages, and texts of fewer than a hundred words, are not graded.",
  }),
};
