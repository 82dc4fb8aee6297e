/** A phrase that rewriting software puts where English has another, with that other where one is meant. */
export interface ParaphraseMark {
  readonly pattern: RegExp;
  readonly usual: string;
}

/**
 * Names and set phrases with a word replaced by a synonym (“tortured phrases”). Each is odd enough that a few of
 * them in one text point to a machine; one alone can be a slip or a quotation.
 */
export const paraphraseMarks: readonly ParaphraseMark[] = [
  { pattern: /\bNew York Occasions\b/g, usual: "New York Times" },
  { pattern: /\b(?:Los Angeles|Monetary|Financial) Occasions\b/g, usual: "… Times" },
  { pattern: /\bWall (?:Road|Avenue) Journal\b/g, usual: "Wall Street Journal" },
  { pattern: /\bWashington Submit\b/g, usual: "Washington Post" },
  { pattern: /\bRelated Press\b/g, usual: "Associated Press" },
  { pattern: /\bWhite Home\b/g, usual: "White House" },
  { pattern: /\bHome (?:of Representatives|of Commons|Speaker)\b/g, usual: "House" },
  { pattern: /\b(?:Democratic|Republican|Communist|Labor|Conservative) Occasion\b/g, usual: "… Party" },
  { pattern: /\bWorkplace of (?:Personnel|Administration|the)\b|\bministers?['’]s? workplace\b/gi, usual: "Office" },
  { pattern: /\b(?:state|public|nationwide|homeland) safety\b/gi, usual: "… security" },
  { pattern: /\bsafety (?:agency|contractor|researchers?|council|companies)\b/gi, usual: "security …" },
  { pattern: /\bpersonnel administration\b/gi, usual: "personnel management" },
  { pattern: /\b(?:synthetic|man-made|counterfeit) intelligence\b/gi, usual: "artificial intelligence" },
  { pattern: /\bsite visitors (?:police|jams?|accidents?|lights?)\b/gi, usual: "traffic …" },
  { pattern: /\benterprise capital(?:ists?)?\b/gi, usual: "venture capital" },
  { pattern: /\bnon-public (?:corporations|companies|hackers|web ?site|firms?|sector|safety)\b/gi, usual: "private …" },
  {
    pattern: /\b(?:authorities|presidency) (?:companies|targets|workers|officers|businesses)\b/gi,
    usual: "government …",
  },
  { pattern: /\blocal weather change\b|\bclimate alteration\b/gi, usual: "climate change" },
  { pattern: /\bsupply code\b/gi, usual: "source code" },
  { pattern: /\bstolen information\b/gi, usual: "stolen data" },
  { pattern: /\bthousands and thousands\b/gi, usual: "millions" },
  {
    pattern: /\ba whole lot of (?:personal|private|non-public|individuals|corporations|companies|folks)\b/gi,
    usual: "hundreds of …",
  },
  {
    pattern: /\bmarketing campaign in\b|\b(?:espionage|military|disinformation) marketing campaign\b/gi,
    usual: "campaign",
  },
  {
    pattern:
      /\b(?:Chinese|English|French|German|Spanish|Japanese) language (?:authorities|hackers|military|army|officials|corporations|start-ups)\b/g,
    usual: "the nationality alone",
  },
  { pattern: /\b(?:drag|pull) again on\b/gi, usual: "pull back on" },
  { pattern: /\bprotracted historical past\b|\bhistorical past of\b/gi, usual: "history of" },
  { pattern: /\b(?:spies|hackers|weapons) for rent\b/gi, usual: "… for hire" },
  { pattern: /\bgave the impression to be\b/gi, usual: "appeared to be" },
  { pattern: /\b(?:had been|are|were|was) capable of get\b/gi, usual: "able to get" },
  { pattern: /\bon-line playing\b/gi, usual: "online gambling" },
  { pattern: /\bearlier than, (?:together with|and)\b/gi, usual: "before, including" },
  { pattern: /\b(?:on|and|of|like) Fb\b/g, usual: "Facebook" },
];
