import { monthNames } from "../../source/month-names.ts";
import { marksWith } from "./sentence-marks.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { wordsOf } from "./words-of.ts";

const starters = wordsOf(
  "der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses diesen jene",
  "jener seine sein seinen ihre ihren unser aber und oder denn doch jedoch auch so dann danach dort damit dabei dafür",
  "dagegen deshalb daher darum trotzdem allerdings außerdem zudem nach vor seit bei mit ohne für gegen im in am an auf",
  "aus von vom zu zum zur über unter während wegen wenn als ob weil obwohl nachdem bevor wie was wer wo warum alle viele",
  "einige mehrere manche keine kein niemand nicht noch nur schon heute gestern morgen laut zwei drei",
);

/** What is counted through: a number with a full stop before it is its ordinal. */
const countedThrough = wordsOf(
  ...monthNames.de.map((name) => name.toLowerCase()),
  "jan feb mär apr jun jul aug sep sept okt nov dez jänner feber",
  "jahrhundert jahrhunderts jahrtausend mal platz stock stockwerk etage bezirk senat kammer runde spieltag spieltags klasse",
  "auflage jahrestag geburtstag lebensjahr tag tages woche weltkrieg weltkriegs grad quartal quartals halbjahr semester",
  "liga division armee infanterie bundestag legislaturperiode wahlperiode kapitel absatz artikel satz minute stunde etappe",
);

/** What stands before an ordinal: an article or a preposition with one. */
const beforeOrdinals = wordsOf(
  "der die das dem den des am im beim vom zum zur ab bis seit jeder jedem jeden sein seinem seinen ihr ihrem ihren dieser",
);

/** German: `z. B.`, `Dr. Vogt`, `Abs. 2`, ordinals as in `3. März` and `im 19. Jahrhundert`; quotations „so“ and »so«. */
export const germanRules: SentenceRules = {
  beforeNames: wordsOf(
    "hr hrn fr dr dres prof dipl ing mag st sr geb gest verh kath ev bzw ca evtl ggf ggfs inkl exkl zzgl vgl sog usf abzgl",
    "z.b d.h u.a i.d.r z.t v.a o.ä u.u i.d s.o s.u z d u i v o m.e e.v a.d b rd max min mind vs cf allg bes eigtl insb",
    "jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so hrsg bspw gem lt entspr einschl",
  ),
  beforeNumbers: wordsOf("abs art nr nrn bd bde s kap ziff rn rdnr tel anm fn abb tab ff str lit buchst"),
  anywhere: wordsOf("usw etc mio mrd tsd std sek jh jhd jhdt str u.s.w a.g gmbh co e.v hl n.chr v.chr chr"),
  starters,
  isOrdinal: (before, number, next) => {
    if (number.length > 2 || next === "") return false;
    if (countedThrough.has(next)) return true;
    return beforeOrdinals.has(before) && !starters.has(next);
  },
  marks: marksWith("“”’‘«›\"')\\]"),
};
