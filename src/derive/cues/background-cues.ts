import type { Cue } from "./cue.ts";

/** What came before, what stands anyway, who is who. */
export const backgroundCues: readonly Cue[] = [
  {
    name: "history",
    patterns: [
      /\b(?:ha(?:s|ve|d) long|long history|historically|(?:\w+ )?(?:years|decades|months|centuries) ago|a century ago)\b/i,
      /\b(?:for (?:years|decades|centuries|at least \w+ (?:years|decades))|in recent (?:years|months)|over the (?:past|last) \w+)\b/i,
      /\b(?:in the past|last year|since (?:the )?(?:19|20)\d\d|since (?:then|its)|previously|formerly|originally|used to)\b/i,
      /\b(?:earlier (?:this|in|that|versions?)|at (?:present|the time|that time)|not the first time|dating (?:back|to)|decades?)\b/i,
      /\b(?:first (?:introduced|enacted|designated|established|began)|began in|founded|established in|was (?:created|set up|established))\b/i,
      /\bbefore(?:hand)?,|\b(?:introduced|launched|adopted|passed) (?:in|under) (?!(?:the )?(?:bill|vote))/i,
    ],
    weighs: { background: 1.4, implications: -0.7, key_facts: -0.3, none: -0.4 },
  },
  {
    name: "definition",
    patterns: [
      /\b(?:is|are) (?:an?|the|one (?:of|among)|among)\b(?! ban\b)|\b(?:also )?known as\b|\brefers? to\b/i,
      /\bwhich (?:is|are|allows?|requires?|prides?|offers?|employs)\b|\bis (?:based|responsible|headed|run|led|formally)\b/i,
    ],
    weighs: { background: 0.7 },
  },
  {
    name: "custom",
    patterns: [/\b(?:usually|often|typically|generally|normally|commonly|routinely|always|traditionally)\b/i],
    weighs: { background: 0.7 },
  },
  {
    name: "in general",
    patterns: [/\b(?:most|many|some|few)\b/i],
    weighs: { background: 0.3 },
  },
  {
    name: "law",
    patterns: [
      /\b(?:the (?:law|statute|constitution|convention)|legislation|regulations?|under (?:\w+ )?(?:law|rules))\b/i,
    ],
    weighs: { background: 0.5 },
  },
  {
    name: "standing rule",
    patterns: [
      /^By (?:\w+ )?law\b/,
      /\b(?:law|act|rules?|treaty|constitution|convention|directive|statute|code) (?:already |currently )?(?:allows?|requires?|bans?|obliges?|permits?|prohibits?|forbids?|lets?|provides?)\b/i,
    ],
    weighs: { background: 0.5 },
  },
  {
    name: "part of a whole",
    patterns: [
      /\b(?:is|are|was|were|comes? as|forms?) (?:\w+ )?part of (?:\S+ ){1,6}(?:efforts?|plans?|campaigns?|drive|push|programmes?|strategy|series|investigations?|attempts?)\b/i,
    ],
    weighs: { background: 0.8 },
  },
  {
    /* What stands first sets the time: news starts with who did what. */
    name: "starts with a past time",
    patterns: [
      /^(?:Back |As early as |Early |Late )?(?:in|since|from|until|by|during|after) (?:\w+,? ){0,2}(?:1[89]|20)\d\d\b/i,
      /^(?:Since then|For (?:years|decades|centuries)|(?:A|Two|Three|Several|Some) (?:years|months|decades) (?:ago|earlier|before))\b/,
    ],
    weighs: { background: 0.8, key_facts: -0.3 },
  },
  {
    name: "occasion",
    patterns: [
      /\b(?:is|are|was|were) (?:designed|intended|meant|aimed|part of|used)\b|\bcomes? (?:after|as|amid)\b|\bin response to\b/i,
      /\bfollow(?:s|ed|ing) (?:an?|the|months|years|weeks)\b|\b(?:because of|due to|prompted by|results? from)\b/i,
    ],
    weighs: { background: 0.7 },
  },
  {
    name: "comparison",
    patterns: [
      /\b(?:similar|reminiscent|(?:an)?other (?:incidents?|cases?|examples?|attacks?)|like (?:many|most|other))\b/i,
    ],
    weighs: { background: 0.6 },
  },
  {
    name: "another actor",
    patterns: [
      /^(?:Another|Other|One of|Elsewhere|Meanwhile)\b|^The (?:retailer|company|charity|industry|agency|country)\b/,
    ],
    weighs: { background: 0.4 },
  },
  {
    /* Within reported speech the tense only follows "said". */
    name: "had done",
    patterns: [
      /^(?:(?!\b(?:said|says|told|found|showed|added|stated|claimed)\b).)*\bhad (?:been |already |previously |earlier |never |also )?\w+(?:ed|en|wn|nt|ld|ne)\b/i,
    ],
    weighs: { background: 1, implications: -0.5, key_facts: -0.3 },
  },
  {
    name: "has done",
    patterns: [/\b(?:has|have) (?:been |already |also |long |now |increasingly )?\w+(?:ed|en|wn|nt|ld|ne)\b/i],
    weighs: { background: 0.4 },
  },
];
