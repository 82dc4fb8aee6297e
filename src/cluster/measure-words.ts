import { contentWords } from "../derive/similarity.ts";

/** Words for one count in the news: whoever is counted as killed here is counted as dead there. */
const families: Readonly<Record<string, string>> = {
  dead: "killed dead died dies deaths death fatalities fatality lives tote toten getötet starben todesopfer morts tués décédés tuées muertos fallecidos murieron",
  injured: "injured wounded hurt injuries verletzt verletzte verletzten blessés blessées heridos heridas",
  missing: "missing unaccounted vermisst vermisste vermissten disparus desaparecidos",
  arrested: "arrested detained arrests festgenommen arrêtés interpellés detenidos arrestados",
};

/** What anything can be counted in, and words of reporting: they do not tell what is counted. */
const general =
  "people person persons men man women woman day days week weeks month months year years hour hours minute minutes times total number least about around nearly almost more than some estimated according report reported official officials service figure figures menschen personen tage wochen jahre jahr personnes jours semaines ans personas días semanas años";

const familyByWord = new Map(
  Object.entries(families).flatMap(([family, words]) => contentWords(words).map((word) => [word, family] as const)),
);
const generalWords = new Set(contentWords(general));

/** Returns the word that stands for all words of a count, by stem; the stem itself where it belongs to none. */
export function familyOf(stem: string): string {
  return familyByWord.get(stem) ?? stem;
}

/** Tells whether a stem names one of the counts that exclude each other: the dead are not the injured. */
export function isFamily(word: string): boolean {
  return Object.hasOwn(families, word);
}

/** Tells whether a stem leaves open what is counted. */
export function isGeneral(stem: string): boolean {
  return generalWords.has(stem);
}
