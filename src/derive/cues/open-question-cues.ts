import type { Cue } from "./cue.ts";

/** What is not known, not decided or not told. */
export const openQuestionCues: readonly Cue[] = [
  {
    name: "not known",
    patterns: [
      /\b(?:is|are|was|were|remains?|it's|still|yet) (?:\w+ ){0,2}un(?:clear|certain|resolved|answered|decided|determined|explained|confirmed)\b/i,
      /\b(?:is|are|was|were|remains?|it's|still) (?:\w+ ){0,2}unknown\b(?! to\b)/i,
      /\bnot (?:yet |immediately |entirely |fully )?(?:clear|certain|decided|settled|been (?:determined|decided|confirmed|disclosed))\b/i,
      /\bnot (?:yet |fully )?known\b(?! to\b)/i,
      /\b(?:isn't|wasn't|aren't|weren't) (?:yet )?(?:\w+ )?(?:clear|known|certain)\b/i,
      /\b(?:do|does|did)(?:n't| not) (?:\w+ )?know (?:yet )?(?:what|who|how|whether|if|why|when|where|which|for sure)\b/i,
      /\b(?:nobody|no one|no-one|neither\b[^.]{0,60}?|none of \w+(?: \w+)?|no (?:\w+ ){1,2}?)\s?(?:yet )?(?:knows|can (?:say|know|tell)|(?:has|have|had|would|will) (?:yet )?(?:sa(?:id|y)|told|tell|explain(?:ed)?|established|found out|determined|worked out)) (?:\w+ )?(?:what|who|whom|whose|how|whether|if|why|when|where|which)\b/i,
      /\b(?:nobody|no one) (?:knows|can (?:say|know|tell))\b/i,
      /\b(?:cannot|can't|could not) (?:yet )?(?:say|know|tell|judge) (?:what|who|how|whether|if|why|when|where|which|with)\b/i,
      /\b(?:open|unanswered|unresolved) questions?\b|\bremains? to be (?:seen|decided|settled)\b|\bopen to question\b/i,
      /\b(?:is|are|remains?) (?:still )?(?:in doubt|in limbo|a mystery|anyone's guess)\b/i,
      /\b(?:is|are|was|were|remains?) still (?:missing|unaccounted for|at large)\b|\bremains? (?:missing|unaccounted for|at large)\b/i,
      /\b(?:has|have|had)(?:n't| not) (?:yet )?(?:found|established|learned|worked out)\b.*\b(?:who|what|where|when|why|how|whether|which)\b/i,
      /\b(?:cannot|can't|could not|couldn't) (?:yet )?(?:say|give|put|name)\b.*\b(?:figure|date|number|estimate|sum)\b/i,
    ],
    weighs: { open_questions: 4, key_facts: -1, implications: -0.5, none: -0.8 },
  },
  {
    name: "not decided",
    patterns: [
      /\b(?:has|have|had)(?:n't| not) (?:yet )?(?:said|decided|disclosed|released|determined|announced|explained|confirmed|named|set)\b/i,
      /\b(?:has|have|had)(?:n't| not) (?:yet )?been (?:confirmed|decided|disclosed|released|explained|set|announced|published|settled|named)\b/i,
      /\b(?:is|are|has|have) yet to (?:be )?(?:decide|decided|say|said|set|announce|announced|agree|agreed|confirm|confirmed|determined|seen)\b/i,
      /\bno (?:\w+ )?(?:date|decision|deadline|timetable|timeline|figure|details?) (?:\w+ )?(?:has|have|had) (?:yet )?been\b/i,
      /\b(?:is|are|has|have) (?:still )?to be (?:decided|determined|settled|agreed|confirmed)\b/i,
      /\bdelay(?:s|ed|ing)? (?:a|the|its|any|making a) decision\b/i,
      /\bnor (?:is|are) (?:it|there|the)\b|\bnor (?:has|have|does|do|did) \w+ (?:\w+ )?(?:said|say|know|known|decided|decide|explained|explain)\b/i,
    ],
    weighs: { open_questions: 3.5, key_facts: -0.6, implications: -0.5, none: -0.5 },
  },
  {
    /* “Why the sirens failed is being looked into”: the clause that comes first is what is not known. */
    name: "asks first",
    patterns: [
      /^["“]?(?:why|who|how|where|when|what|which|whether)\b[^?]{5,}\b(?:is|are|was|were|remains?|will be|has|have)\b[^?]*\b(?:look(?:ed|ing) into|investigat\w+|decided|known|clear|determined|open|discussion|discussed|examined|established|settled|disputed|published|disclosed)\b/i,
    ],
    weighs: { open_questions: 3.5, key_facts: -0.8, implications: -0.5, none: -0.5 },
  },
  {
    name: "not told",
    patterns: [
      /\b(?:declined|refused|refuses?|would not|wouldn't|unwilling)(?: to)? (?:\w+ )?(?:comment|elaborate|say|answer) (?:on|about|whether|how|what|why|if|when|who|which)\b/i,
      /\b(?:declined|refused|refuses?|would not|wouldn't|unwilling)(?: to)? (?:\w+ )?(?:say|give|discuss|disclose|provide|specify|confirm)\b/i,
      /\bno (?:further |more )?details (?:of|about|on|were|have)\b/i,
      /\b(?:did|does|do)(?:n't| not) (?:say|specify|disclose|reveal|explain|name) (?:what|who|how|whether|if|why|when|where|which|the|any)\b/i,
    ],
    weighs: { open_questions: 3.5, key_facts: -0.5, implications: -0.5 },
  },
  {
    name: "no comment",
    patterns: [
      /\b(?:declined|refused) (?:to )?(?:\w+ )?(?:comment|elaborate)\b|\bno comment\b|\bcould not be reached\b/i,
      /\bdid(?:n't| not) (?:immediately )?(?:respond|elaborate|reply|comment)\b/i,
    ],
    weighs: { open_questions: 0.8 },
  },
  {
    name: "under inquiry",
    patterns: [
      /\b(?:still|continu\w+|ongoing|under|pending|launch\w*|open\w*|await\w*) (?:\w+ ){0,3}(?:investigat\w+|inquir\w+|review|probe)\b/i,
      /\b(?:investigations?|inquiry|inquiries|reviews?|probes?|appeals?|case|trial|assessments?|audits?|analys[ei]s|stud(?:y|ies)|search|talks)(?: (?:of|into|on|by|for)(?: [\w'-]+){1,5}?)? (?:is|are|was|were|remains?) (?:still )?(?:pending|ongoing|under way|underway|open)\b/i,
      /\blooking into (?:what|who|how|whether|if|why|when|where|which)\b|\bstill (?:analy[sz]ing|examining|investigating|studying|assessing|weighing|searching)\b/i,
      /\binvestigat(?:e|ing|ors?) (?:\w+ ){0,4}(?:to determine|whether|how|who|what|why)\b/i,
      /\b(?:trying|seeking|hop\w+|working|asked|looking) (?:\w+ ){0,3}to (?:determine|clarify|establish|find out|learn|understand)\b/i,
      /\b(?:will|must|is to|are to|due to) (?:\w+ )?decide\b.*\b(?:whether|which|how|who|if)\b/i,
      /\b(?:to|will) determine (?:whether|how|who|what|if)\b|\bwill look into\b|\bwithh(?:eld|olding) judge?ment\b/i,
    ],
    weighs: { open_questions: 3.2 },
  },
  {
    name: "being examined",
    patterns: [
      /\b(?:is|are) (?:still )?being (?:analy[sz]ed|examined|investigated|looked into|studied|assessed|reviewed)\b/i,
    ],
    weighs: { open_questions: 1.8 },
  },
  {
    name: "question",
    patterns: [/\?["”')\]]*$/],
    weighs: { open_questions: 2.2 },
  },
  {
    name: "whether",
    patterns: [
      /\bwhether\b|\bquestions? (?:is|of|about|over|remains?)\b|\bwho (?:leaked|was behind|is behind|ordered)\b/i,
      /\b(?:disagree|differ|divided|at odds) (?:\w+ )?(?:about|on|over|whether|how)\b/i,
    ],
    weighs: { open_questions: 1.2 },
  },
  {
    name: "limitation",
    patterns: [
      /\b(?:does|do|did) not (?:include|account|cover|address|settle|resolve|show|say)\b|\bnot (?:included|addressed|tested|assessed|final|finished)\b/i,
      /\b(?:limitations?|uncertaint(?:y|ies)|depends? on|will depend)\b|\btoo (?:soon|early) to\b/i,
      /\b(?:hard|difficult|impossible) to (?:say|know|tell|track|estimate|judge|measure)\b/i,
    ],
    weighs: { open_questions: 1.2 },
  },
];
