import { functionWordsOf, type KnownLanguage, knownLanguages } from "../source/function-words.ts";

/** So many words tell the language of any article. */
const mostWords = 2_000;
const longestText = 20_000;

/** A text in a language has a fifth of its words from that language's list, and clearly more than from any other. */
const leastShare = 0.12;
const leastLead = 1.25;
const leastWords = 6;

/** The languages a word belongs to: `la` is in four lists, so it tells a quarter for each. */
const languagesOf: ReadonlyMap<string, readonly KnownLanguage[]> = languagesByWord();

/**
 * Returns the language of a text by its function words, as a BCP 47 tag; undefined where the text is too short, is in
 * none of the languages known, or mixes two. The same text has the same language anywhere.
 */
export function detectLanguage(text: string): KnownLanguage | undefined {
  const words = (
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, mostWords);
  if (words.length < leastWords) return undefined;
  const scores = new Map<KnownLanguage, number>(knownLanguages.map((language) => [language, 0]));
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, second] = Array.from(scores, ([language, score]) => ({
    language,
    share: score / words.length,
  })).toSorted((left, right) => right.share - left.share);
  if (best === undefined || second === undefined) return undefined;
  if (best.share < leastShare || best.share < leastLead * second.share) return undefined;
  return best.language;
}

function languagesByWord(): ReadonlyMap<string, readonly KnownLanguage[]> {
  const languages = new Map<string, KnownLanguage[]>();
  for (const language of knownLanguages) {
    for (const word of functionWordsOf(language)) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
