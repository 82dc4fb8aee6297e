/** Tells whether the phrases that tell the sections apart are known in a language: in English only. */
export function hasSectionRules(language: string): boolean {
  return language.split("-")[0] === "en";
}
