const people =
  "[Oo]fficials?|[Oo]fficers?|[Ee]xperts?|[Ss]pecialists?|[Aa]nalysts?|[Ss]ources?|[Rr]esearchers?|[Ee]xecutives?|[Aa]ides?|[Dd]iplomats?|[Cc]ritics|[Oo]bservers|[Ii]nsiders?|[Ww]itnesses";
const speaks =
  "said|says|say|saying|told|stated|warn|warned|believe|believed|accuse|accused|claim|claimed|estimate|estimated|confirmed|suggested|described|added";

/**
 * A kind of person in place of a name (`several officials said`), and the set phrases for one who will not be named
 * (`people familiar with the matter`, `who declined to be named`).
 */
const unnamedSource = new RegExp(
  [
    `\\b(?:${people})\\b(?! of\\b| \\p{Lu}\\p{Ll}+ \\p{Lu})[^.!?“"]{0,60}? (?:${speaks})\\b`,
    `\\b(?:according to|told by) (?:[\\p{Ll}-]+ ){0,3}(?:${people})\\b(?! \\p{Lu})`,
    "\\b(?:people|persons?|sources?) (?:familiar|close|with (?:direct |first-?hand )?knowledge)\\b",
    "\\bcondition of anonymity\\b|\\b(?:spoke|speaking) anonymously\\b",
    "\\b(?:declin|ask|request|refus)\\p{Ll}+ (?:not )?to be (?:named|identified|quoted)\\b",
    "\\bnot authori[sz]ed to (?:speak|talk|comment)\\b",
  ].join("|"),
  "gu",
);

/** Returns how often an English text rests on someone it does not name. */
export function countUnnamedSources(text: string): number {
  return sentencesWith(text).length;
}

/** `An official who asked not to be named said` is one source: of matches in one sentence, the first counts. */
function sentencesWith(text: string): readonly number[] {
  const found = Array.from(text.matchAll(unnamedSource), ({ index }) => index);
  return found.filter((place, at) => at === 0 || /[.!?]["”’)]*\s/.test(text.slice(found[at - 1] ?? 0, place)));
}
