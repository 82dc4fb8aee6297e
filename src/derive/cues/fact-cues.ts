import type { Cue } from "./cue.ts";

/** What happened now, with whom, for how much. */
export const factCues: readonly Cue[] = [
  {
    name: "recent",
    patterns: [
      /\b(?:today|yesterday|tonight|this (?:week|month|morning|weekend)|last (?:week|weekend|month|night))\b/i,
      /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/,
    ],
    weighs: { key_facts: 0.7, background: -0.8 },
  },
  {
    name: "event",
    patterns: [
      /\b(?:announced|unveiled|published|released|approved|passed|voted|signed|launched|revealed|found|reported|disclosed)\b/i,
      /\b(?:posted|ruled|decided|agreed|targeted|billed|leaked|detected|ordered|fired|evacuated|arrested|killed|seized)\b/i,
      /\b(?:imposed|adopted|rejected|backed|sentenced|charged|filed|acquired|obtained|denied|verified|dismissed|accused)\b/i,
    ],
    weighs: { key_facts: 0.7, background: -0.2, implications: -0.2 },
  },
  {
    name: "finding",
    patterns: [
      /\b(?:finds?|found|show(?:s|ed|n)?|reveal(?:s|ed)|confirm(?:s|ed)|according to|estimat(?:es|ed)|data|figures|documents?)\b/i,
      /\bthe (?:report|study|bill|law|rules?|leak|survey|proposal|agreement|deal|ruling|verdict|poll|program(?:me)?|declaration)\b/i,
    ],
    weighs: { key_facts: 0.5 },
  },
  {
    name: "money",
    patterns: [/[$£€¥]\s?\d/, /\b\d[\d,.]*\s?(?:dollars|euros|pounds|yuan|yen)\b/i],
    weighs: { key_facts: 0.7, implications: -0.4, none: -0.6 },
  },
  {
    name: "number",
    patterns: [
      /\b\d[\d,.]*\s?(?:%|percent|per cent)|\b\d{1,3}(?:,\d{3})+\b|\b\d[\d.]*\s?(?:m|bn|tn|million|billion|trillion)\b/i,
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|millions|dozens)[ -](?:third|quarter|million|billion|thousand|hundred|of)\b/i,
      /\b(?!(?:1[89]|20)\d\d\b)\d{2,}\b/,
    ],
    weighs: { key_facts: 0.5, background: 0.2, implications: -0.3, none: -0.5 },
  },
  {
    name: "attribution",
    patterns: [
      /\b(?:said|says|(?<!\b(?:be|is|are|was|were|been|often|only) (?:\w+ )?)told|wrote|writes|according to|argued?|argues|added|stated|claims?|claimed)\b/i,
    ],
    weighs: { key_facts: 0.2, background: -0.3 },
  },
];
