const pronoun = /^["“'(]*(?:He|She|It|They|We|This|That|These|Those|His|Her|Its|Their|Such|Others)\b/;

/** `It is not clear who …` points to nothing before it. */
const expletive =
  /^["“'(]*(?:It (?:is|isn't|was|wasn't|will be|would be|remains?|appears|seems)(?: \w+){0,3} (?:clear|unclear|known|unknown|certain|uncertain|likely|unlikely|possible|impossible|expected|hard|difficult|easy|early|soon|important|necessary|crucial)\b|It (?:appears|seems) that\b|This (?:week|month|year|morning|weekend)\b)/;

/** `This law` names what it points to, if not fully. */
const named = /^["“'(]*(?:This|That|These|Those|Such|His|Her|Its|Their) [a-z]\w+/;
const verbLike =
  /^["“'(]*(?:This|That|These|Those|Such) (?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|should|means?|makes?|does|did)\b/;

const connective =
  /^["“'(]*(?:Both|But|And|Or|So|Yet|Nor|Then|Also|Instead|However|Therefore|Thus|Still|Moreover|Furthermore|Meanwhile|Indeed|Otherwise|Rather|Similarly|Likewise|Collectively|Together|Earlier|Later|Here|There,|In the (?:second|first|third) case|For example|For instance|In addition|In other words|On the other hand|At that time|At the same time)\b/;

/** `The word` and `the latter` stand for something that was said before. */
const pointing = /^["“'(]*The (?:word|term|phrase|expression|former|latter|same|others?|rest|pair|two|three) [a-z]/;

/** A pronoun before anything it could stand for: `Two of its employees`, `Under the proposal they would`. */
const early =
  /^["“'(]*(?:\w+ of|By|Under|In|On|From|Until|When|If|After|Before|With|Without|For|At|During|Since|Once|While|Despite)(?: [\p{Ll}\d][\p{L}\d'-]*| \p{Lu}\p{Ll}+(?= \d)){0,4}? (?:he|she|they|it|its|their|his|her|him|them|these|those)\b/u;

/** `Nor has it said`: the one who has not is named before. `Nor is it known` points to nothing. */
const norPronoun = /^Nor \w+ (?:he|she|it|they) (?!(?:yet |still )?(?:known|clear|certain|likely)\b)/;

/** `Ten days earlier`, `such a case`, `these companies`: the measure or the kind stands before. */
const backward =
  /^(?:\S+ ){1,3}(?:days?|weeks?|months?|years?) (?:earlier|later|before|after)\b|\bsuch an? \p{Ll}|\b(?:these|those) \p{Ll}+(?! (?:who|that|which|of|in)\b)/u;

/**
 * Returns how far a sentence leans on the one before it, from 0 (it stands alone) to 1 (it starts with a pronoun
 * whose noun stands elsewhere). On a page of picked sentences, nothing before it is there to lean on.
 */
export function dependence(text: string): number {
  if (expletive.test(text)) return 0;
  if (norPronoun.test(text)) return 1;
  if (pronoun.test(text)) return named.test(text) && !verbLike.test(text) ? 0.5 : 1;
  return [connective, pointing, early, backward].some((sign) => sign.test(text)) ? 0.5 : 0;
}
