import { marksWith } from "./sentence-marks.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { wordsOf } from "./words-of.ts";

/** French: `M. Dupont`, `p. ex.`, `art. 12`, `av. J.-C.`; quotations in « guillemets » with a space inside. */
export const frenchRules: SentenceRules = {
  beforeNames: wordsOf(
    "m mm mme mmes mlle mlles dr drs pr me mes mgr st ste sts stes vve gal col cdt cne lt adj sgt",
    "janv févr fév avr juil sept oct nov déc env cf p.ex p c.-à-d c.à.d av apr vs ca cie bd boul av r réf éd dir coord trad",
  ),
  beforeNumbers: wordsOf("art arts al n no nos n° vol t fig chap chapitre pp ann tél ex par §"),
  anywhere: wordsOf("etc j.-c s.a s.a.s s.a.r.l ex inc ltd suiv ss hab min max"),
  starters: wordsOf(
    "le la les l' un une des du de d' il elle on ils elles nous vous je ce cet cette ces cela ça c' son sa ses leur leurs",
    "mais et ou or donc car ainsi alors après avant avec sans selon pour par dans en au aux à chez depuis pendant lors",
    "quand lorsque si comme tout tous toutes aucun aucune plusieurs certains beaucoup d'autres puis ensuite enfin hier",
    "aujourd'hui demain toutefois cependant pourtant même là qui que quoi quel quelle où comment pourquoi deux trois",
  ),
  marks: marksWith("»”’\"')\\]›"),
};
