/** A phrase that rewriting software puts where English has another, with that other where one is meant. */
export interface ParaphraseMark {
  readonly pattern: RegExp;
  /** `$1` stands for what the pattern's group found. */
  readonly usual: string;
}

/**
 * Names and set phrases with a word replaced by a synonym (“tortured phrases”: Cabanac, Labbé and Magazinov 2021,
 * arXiv:2107.06751). Each is odd enough that a few of them in one text point to a machine; one alone can be a slip or
 * a quotation.
 */
export const paraphraseMarks: readonly ParaphraseMark[] = [
  /* Names of papers and offices, with a part of them turned. */
  { pattern: /\bNew York Occasions\b/g, usual: "New York Times" },
  { pattern: /\b(?:Los Angeles|Monetary|Financial|Seattle|Irish) Occasions\b/g, usual: "… Times" },
  { pattern: /\bWall (?:Road|Avenue) Journal\b/g, usual: "Wall Street Journal" },
  { pattern: /\b(?:Washington|Huffington|Jerusalem) (?:Submit|Publish)\b/g, usual: "… Post" },
  { pattern: /\bRelated Press\b/g, usual: "Associated Press" },
  { pattern: /\bWhite Home\b/g, usual: "White House" },
  { pattern: /\bHome (?:of Representatives|of Commons|of Lords|Speaker|Republicans|Democrats)\b/g, usual: "House" },
  { pattern: /\b(?:Democratic|Republican|Communist|Labor|Labour|Conservative) Occasion\b/g, usual: "… Party" },
  { pattern: /\bWorkplace of (?:Personnel|Administration|the)\b|\bministers?['’]s? workplace\b/gi, usual: "Office" },
  { pattern: /\b(?:Justice|State|Treasury|Protection|Commerce) Division\b/g, usual: "… Department" },
  { pattern: /\bDivision of (?:Justice|State|Protection|Homeland|Well being|Training)\b/g, usual: "Department of …" },
  { pattern: /\bLawyer(?:s)? Normal\b|\bSecretary[- ]Normal\b/gi, usual: "… General" },
  { pattern: /\bSupreme (?:Courtroom|Court docket)\b|\bHigh (?:Courtroom|Court docket)\b/g, usual: "… Court" },
  {
    pattern: /\b(?:federal|district|appeals|excessive court) decide (?:in|on|has|had|dominated|who)\b/gi,
    usual: "judge",
  },
  { pattern: /\bcourt docket (?:dominated|heard|order|on \w+day)\b/gi, usual: "court" },
  { pattern: /\b(?:public|psychological|international) well being\b|\bworld well being\b/gi, usual: "… health" },
  {
    pattern: /\bwell being (?:care|ministry|minister|officials?|authorities|employees|staff|service|system)\b/gi,
    usual: "health …",
  },
  { pattern: /\b(?:central|funding|business) financial institutions?\b/gi, usual: "… bank" },
  { pattern: /\bFinancial institution of \p{Lu}/gu, usual: "Bank of …" },
  { pattern: /\bcommerce (?:warfare|battle|conflict)\b/gi, usual: "trade war" },
  { pattern: /\bnuclear energy (?:plant|station)\b/gi, usual: "nuclear power plant" },
  { pattern: /\bhuman proper(?:s)?\b|\bcivil propers?\b/gi, usual: "… rights" },
  { pattern: /\b(?:signed|handed|vetoed) (?:the|an?) invoice\b/gi, usual: "bill" },
  { pattern: /\bUnited (?:Nation's|Countries)\b/g, usual: "United Nations" },
  {
    pattern: /\b(in|of|to|from|towards|throughout) (?:america|the united states)\b/g,
    usual: "$1 the United States",
  },
  { pattern: /\b(?:on|and|of|like) Fb\b/g, usual: "Facebook" },
  /* Set phrases. */
  { pattern: /\b(?:nationwide|homeland|state) safety\b/gi, usual: "… security" },
  { pattern: /\bMinistry of (?:Public|State) Safety\b/g, usual: "Ministry of … Security" },
  {
    pattern:
      /\b(?:cyber|private|non-public) ?safety (?:agency|contractor|researchers?|specialists?|companies)\b|\bsafety contractor\b/gi,
    usual: "security …",
  },
  { pattern: /\bpersonnel administration\b/gi, usual: "personnel management" },
  { pattern: /\b(?:synthetic|man-made|counterfeit) intelligence\b/gi, usual: "artificial intelligence" },
  { pattern: /\bsite visitors (?:police|jams?|accidents?|lights?|deaths)\b/gi, usual: "traffic …" },
  { pattern: /\benterprise capital(?:ists?)?\b/gi, usual: "venture capital" },
  {
    pattern: /\bnon-public (?:corporations|companies|hackers|web ?site|firms?|sector|safety|data|fairness)\b/gi,
    usual: "private …",
  },
  {
    pattern:
      /\b(?:authorities|presidency) (?:companies|targets|workers|staff|officers|businesses|funding|spending)\b/gi,
    usual: "government …",
  },
  { pattern: /\bprime (?:surveillance|intelligence|diplomat|court|official|common)\b/gi, usual: "top …" },
  {
    pattern: /\blocal weather (?:change|disaster|talks|targets|summit)\b|\bclimate alteration\b/gi,
    usual: "climate …",
  },
  { pattern: /\bsupply code\b/gi, usual: "source code" },
  { pattern: /\bstolen information\b|\binformation breach\b/gi, usual: "… data" },
  { pattern: /\bthousands and thousands of\b/gi, usual: "millions of" },
  {
    pattern:
      /\ba whole lot of (?:personal|private|non-public|individuals|corporations|companies|folks|hundreds|1000's)\b/gi,
    usual: "hundreds of …",
  },
  {
    pattern: /\b(?:cyber)?(?:espionage|military|disinformation|navy|bombing|election) marketing campaign\b/gi,
    usual: "… campaign",
  },
  {
    pattern:
      /\b(Chinese|English|French|German|Spanish|Japanese|Russian) language (?:authorities|hackers|military|army|officials|corporations|start-ups|troops|navy)\b/g,
    usual: "$1 …",
  },
  { pattern: /\b(?:drag|pull|minimize|push|reduce) again (?:on|in|the)\b/gi, usual: "… back" },
  { pattern: /\b(?:protracted|lengthy) historical past\b|\bhistorical past of\b/gi, usual: "history of" },
  { pattern: /\b(?:spies|hackers|weapons|killers) for rent\b/gi, usual: "… for hire" },
  { pattern: /\bgave the impression (?:to be|that)\b/gi, usual: "appeared to be" },
  {
    pattern: /\bcapable of (?:get|see|make|use|take|keep|find|give|do|go|run|pay|buy|sell|attain|entry)\b/gi,
    usual: "able to …",
  },
  { pattern: /\bon-line playing\b|\bplaying (?:corporations|websites|debts)\b/gi, usual: "… gambling" },
  { pattern: /\bearlier than[,.;]/gi, usual: "before" },
  {
    pattern: /\b(?:platform|nation|city|area|region|world|village|market|website) the place \p{Ll}+\b/giu,
    usual: "where",
  },
  { pattern: /\b(?:has|have|had) lengthy \p{Ll}+(?:ed|en|n)\b/giu, usual: "… long" },
  {
    pattern: /\b(?:final|closing) (?:week|weekend|month|year|night|summer|autumn|spring|winter)(?:'s)?\b(?! of)/gi,
    usual: "last …",
  },
  { pattern: /\binformed (?:reporters|lawmakers|journalists|the Occasions|Reuters|AFP)\b/gi, usual: "told …" },
  { pattern: /\bp\.c\.|\bp\.c\b/g, usual: "per cent" },
  /* A word was put in and its article kept: “a uncommon look”, “an safety firm”. */
  {
    pattern: /\ba (?:[aeio](?!ne\b|nce\b|u|w)\p{Ll}{3,}|u(?!n[it]|nan|se|su|ti|k|r[aeo]|b|to)\p{Ll}{3,})\b/gu,
    usual: "an …",
  },
  { pattern: /\ban (?!ho[nu]|hei|h)[bcdfghjklmnpqrstvwz]\p{Ll}{3,}\b/gu, usual: "a …" },
];
