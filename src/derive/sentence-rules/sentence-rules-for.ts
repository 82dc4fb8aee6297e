import { englishRules } from "./english-rules.ts";
import { frenchRules } from "./french-rules.ts";
import { germanRules } from "./german-rules.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { spanishRules } from "./spanish-rules.ts";

/** Returns the rules of a language; those of English for one that has none. */
export function sentenceRulesFor(language: string): SentenceRules {
  switch (language.split("-")[0]) {
    case "fr":
      return frenchRules;
    case "de":
      return germanRules;
    case "es":
      return spanishRules;
    default:
      return englishRules;
  }
}
