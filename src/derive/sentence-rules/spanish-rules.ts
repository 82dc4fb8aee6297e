import { marksWith } from "./sentence-marks.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { wordsOf } from "./words-of.ts";

/** Spanish: `Sr. Ruiz`, `p. ej.`, `art. 12`, `núm. 3`, `EE. UU.`; quotations in «comillas» and “comillas”. */
export const spanishRules: SentenceRules = {
  beforeNames: wordsOf(
    "sr sra sres sras srta srtas d dª d.ª dña dr dra dres prof profa lic ing arq gral cnel cap tte sgto mons pdte pdta",
    "excmo excma ilmo ilma sto sta st ud uds vd vds fr hno hna av avda dpto depto prov",
    "ene febr feb abr jun jul ago sept set oct nov dic p p.ej aprox ca cf cfr vs máx mín ee ed trad coord",
  ),
  beforeNumbers: wordsOf("art arts núm núms n n.º nº no pág págs pp vol vols fig figs cap caps t tel tfno apdo inc km"),
  anywhere: wordsOf("etc ej uu ee.uu s.a s.l a.c d.c a.m p.m ff.aa cc.oo jj.oo rr.hh hab ss"),
  starters: wordsOf(
    "el la los las lo un una unos unas al del de él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese",
    "esa esos esas esto eso aquel aquella su sus mi mis pero y e o u ni así aunque como con sin según para por en entre",
    "desde hasta cuando donde mientras tras durante ante sobre si no se ya también además luego después entonces ayer hoy",
    "mañana sin embargo muchos muchas varios varias algunos algunas todos todas nadie nada qué quién cómo cuándo dos tres",
  ),
  marks: marksWith("»”’\"')\\]›"),
};
