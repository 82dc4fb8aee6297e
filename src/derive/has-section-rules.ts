/** Tells whether the phrases that tell the sections apart are known in a language: in English only. */
export function hasSectionRules(language: string): boolean {
  return language.split("-")[0] === "en";
}

/** Returns what an author must know of a draft in a language whose phrases are not known. */
export function noteLanguage(language: string): readonly string[] {
  if (hasSectionRules(language)) return [];
  return [
    `No rules tell background, implications and open questions apart in "${language}": the sentences that matter most are listed as key facts, in the order of the article. Sort them by hand.`,
  ];
}
