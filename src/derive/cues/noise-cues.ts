import type { Cue } from "./cue.ts";

/** What a brief can do without: talk, colour, praise and blame. */
export const noiseCues: readonly Cue[] = [
  {
    name: "first person",
    patterns: [/(?<![\w'-])(?:I|I'[a-z]+|[Ww]e|[Ww]e'[a-z]+|[Oo]ur|[Mm]y|us|[Yy]ou|[Yy]our)(?![\w-])/],
    weighs: { none: 1, background: -0.5, open_questions: -0.6, key_facts: -0.3 },
  },
  {
    name: "verdict",
    patterns: [
      /\b(?:outrageous|unthinkable|totally|crazy|ridiculous|shame|proud|sadly|wonderful|terrible|absurd|deeply)\b/i,
      /\b(?:disappointed|pleased|delighted|alarmed|angry|happy|glad|crucial|welcome[sd]?|condemn\w*|critici[sz]\w+|hilarious|shocking|historic)\b/i,
    ],
    weighs: { none: 0.6 },
  },
  {
    /* What speakers say of themselves is no news of the matter. */
    name: "speaker on oneself",
    patterns: [
      /\b(?:said|says|added|told \w+) (?:that )?(?:he|she) (?:is|was|had never|has never|feels?|felt|hopes?|hoped|believes?|believed|thinks?|thought)\b/i,
      /\b(?:takes?|taking|took) (?:\w+ ){0,6}(?:very )?seriously\b/i,
    ],
    weighs: { none: 0.9 },
  },
  {
    name: "stage direction",
    patterns: [
      /\b(?:in brief remarks|speaking (?:over|to|at|after)|as (?:he|she) left|writing in|continued:|replied)\b/i,
    ],
    weighs: { none: 0.8 },
  },
];
