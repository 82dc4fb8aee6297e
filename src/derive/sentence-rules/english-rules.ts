import { englishMarks } from "./sentence-marks.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { wordsOf } from "./words-of.ts";

/** English, with titles and units of neighbours that occur in English texts. */
export const englishRules: SentenceRules = {
  beforeNames: wordsOf(
    "mr mrs ms mx dr drs prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj rev hon st mt ft messrs mme mlle",
    "jan feb mar apr jun jul aug sept sep oct nov dec vs approx cf e.g i.e dept mrd mio bzw ca env",
  ),
  beforeNumbers: wordsOf("no nos art arts sec secs fig figs vol vols p pp ch para"),
  anywhere: new Set(),
  starters: wordsOf(
    "the a an he she it they we you i in on at but and however this that these those his her its their there when while",
    "after before as for if what who why how where which from with by some many most few several both all no not",
    "last since although under according so yet until another officials experts critics researchers scientists doctors",
    "lawyers lawmakers prosecutors judges police ministers governments companies investors analysts supporters opponents",
  ),
  marks: englishMarks,
};
