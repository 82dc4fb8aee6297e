import type { Cue } from "./cue.ts";

/** What a heading says of the sentences under it; its question is answered by the first of them above all. */
export const headingCues: readonly Cue[] = [
  {
    /* The end of a press release says who sent it. */
    name: "heading: the sender",
    patterns: [/^(?:About us|About (?:the )?[A-Z][\w' -]{2,40}|(?:Press |Media )?contacts?|Notes to editors)$/],
    weighs: { none: 3 },
  },
  {
    name: "heading: background",
    patterns: [
      /\b(?:background|context|history|timeline|the story so far|origins?|a busy \w+ (?:years|months)|from \w+ to \w+)\b/i,
      /\bhow (?:did )?(?:we|it|this|the \w+) (?:\w+ )?(?:got|get|grew|came|come|began|started)\b|\bhow does (?:it|\w+) work\b/i,
      /\bwhat (?:is|are|was|were) (?:the |an? )?[A-Z][\w' -]{2,40}\?|\bwho (?:is|are|was)\b|\bwhat happened (?:before|previously)\b/,
      /\b(?:current|existing) (?:law|rules|situation)\b|\bwhy now\b/i,
    ],
    weighs: { background: 1.3 },
  },
  {
    name: "heading: facts",
    patterns: [
      /\bwhat (?:happened|data|was|were|did|(?:do )?we know|(?:\w+ )?found|the \w+ (?:says|shows|promised|decided|agreed))\b/i,
      /\bwhat \w+ (?:promised|decided|agreed|found|must do)\b|\bwhat applies\b/i,
      /\b(?:key (?:facts|points|findings|takeaways)|findings|at a glance|in brief|summary|main (?:points|measures))\b/i,
      /\bhow (?:was|were|much|many|did)\b|\bwho (?:was|were) (?:affected|targeted|hit)\b|\bwhat's in\b/i,
    ],
    weighs: { key_facts: 0.6 },
  },
  {
    name: "heading: implications",
    patterns: [
      /\b(?:mean(?:s|ing)?|impl(?:y|ies|ications?)|impact|effects?|consequences?|repercussions?|ramifications?|outlook|risks?)\b/i,
      /\b(?:why (?:it|this|does (?:it|this)) matters?|so what|at stake|next steps?|reactions?|response|recommend\w*)\b/i,
      /\bwhat(?:'s| is| comes| happens| could| may| might| will| should| can)? (?:\w+ )?(?:next|follows?|happen|expect|to expect|come)\b/i,
      /\b(?:what (?:will|could|should|can|may)|will (?:it|this|the)|looking ahead|the road ahead|what now|what follows)\b/i,
    ],
    weighs: { implications: 1 },
  },
  {
    name: "heading: open questions",
    patterns: [
      /\b(?:(?:un)?answered questions?|open questions?|unknowns?|unclear|remaining questions|questions remain)\b/i,
      /\bwhat (?:we )?(?:don't|do not|is not|isn't) (?:yet )?(?:we )?know\w*\b|\bstill (?:unknown|open|unclear)\b|\bremains? (?:open|unclear|unknown)\b/i,
    ],
    weighs: { open_questions: 2 },
  },
];
