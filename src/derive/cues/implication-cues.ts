import type { Cue } from "./cue.ts";

/** What follows, may follow or should follow. */
export const implicationCues: readonly Cue[] = [
  {
    name: "possible",
    patterns: [
      /\b(?:could|may|might|would|potential(?:ly)?|possib(?:le|ly|ility)|probably|perhaps)\b(?! \d{4}\b)/i,
      /\b(?:is|are|was|were) (?:more |very |highly )?(?:likely|unlikely|expected|set|poised|bound|due) to\b|\b(?:threatens?|stands?) to\b/i,
    ],
    weighs: { implications: 1.1, open_questions: 0.2 },
  },
  {
    name: "future",
    patterns: [
      /\b(?:will|won't|going to|next (?:week|month|year|steps?)|forthcoming|upcoming|paving the way)\b/i,
      /\b(?:in the (?:coming|next) \w+|later (?:this|in) \w+|years? ahead|by (?:the end of )?20\d\d)\b/i,
    ],
    weighs: { implications: 1 },
  },
  {
    name: "consequence",
    patterns: [
      /\b(?:leads? to|leading to|led (?:\w+ ){1,4}to|result(?:s|ing)? in|caus(?:es?|ed)|as a (?:result|consequence)|consequen(?:ces?|tly))\b/i,
      /\b(?:repercussions?|ramifications?|implications?|impact(?:s|ed)?|effects?|affect(?:s|ed)?|therefore|at risk)\b/i,
      /\b(?:means? that|mean(?:s|ing)? (?:for|the)|stoke|force|underlines?|highlights?|calls? into question|adds? to the debate)\b/i,
      /\b(?:spark|prompt|rais)(?:es?|s|ed)? (?:\w+ )?(?:fears|concerns?|debate|calls|questions|doubts)\b/i,
      /\bcan (?:lead|cause|result|make|mean|harm|put|expose|damage|reduce|increase)\b/i,
      /\bopen(?:s|ing)? (?:up )?the (?:possibility|door|way)\b|\bput(?:s|ting)? .{0,30} at risk\b|\b(?:harder|easier) (?:for|to)\b/i,
    ],
    weighs: { implications: 1.1, none: -0.2 },
  },
  {
    name: "warning",
    patterns: [
      /\b(?:warn(?:s|ed|ings?)?|fear(?:s|ed)?|concern(?:s|ed)?|risks?|threat(?:s|en|ens|ened)?|worr(?:y|ies|ied))\b/i,
      /\b(?:dangers?|dangerous|alarm(?:s|ed)?|jeopardi[sz]\w+|undermin\w+|harm\w*)\b/i,
    ],
    weighs: { implications: 0.6 },
  },
  {
    name: "warned of",
    patterns: [/\bwarn(?:s|ed)? (?:that|of)\b|, .{2,40}\bwarn(?:s|ed)?\.$/i],
    weighs: { implications: 0.6 },
  },
  {
    name: "advice",
    patterns: [
      /\b(?:should|must|ought to|needs? to|there needs to be)\b/i,
      /\b(?:urg(?:es?|ed|ing)|recommend\w*|call(?:s|ed|ing)? (?:for|on)|appeal(?:s|ed)? (?:for|to))\b/i,
    ],
    weighs: { implications: 1.1, none: -0.3 },
  },
  {
    name: "expectation",
    patterns: [
      /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|predict\w*|project(?:s|ed|ions?)|anticipat\w+|counts? on)\b/i,
      /\b(?:(?:looking at|considering|weighing|preparing|drafting|working on|scheduled|due) (?:\w+ ){1,6}(?:by|in|before|next|later))\b/i,
      /\b(?:hop(?:e|es|ed|ing)|plan(?:s|ned)? to|intend\w*|promis\w+|vow\w*|pledg\w+|proposes? to)\b/i,
      /\b(?:if|unless|until) (?:the|it|they|he|she|this|these|we|an?|you|your|no)\b/i,
    ],
    weighs: { implications: 0.7 },
  },
];
