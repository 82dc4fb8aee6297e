import { createRequire } from "node:module";
import { softHyphen } from "./soft-hyphens.ts";

/** What we use of the package `hyphen`: Liang's algorithm with the patterns of TeX, a file for each language. */
interface Hyphenator {
  hyphenateSync(text: string): string;
}

/** Patterns are loaded when a page asks for them: those of German take a fifth of a second. */
const require = createRequire(import.meta.url);
const loaded = new Map<string, Hyphenator>();

/** The patterns of a language, by its tag or the first part of it. */
const patterns: Readonly<Record<string, string>> = {
  de: "de-1996",
  en: "en-us",
  "en-gb": "en-gb",
  es: "es",
  fr: "fr",
  it: "it",
  nl: "nl",
  pl: "pl",
  pt: "pt",
  sv: "sv",
};

/** Fewest letters of a word before a hyphen and after it. */
const fewest = { before: 2, after: 3 };

/**
 * A word that may be divided, between signs that are no letters: all of it in small letters but the first, so that no
 * abbreviation, name of a file or figure is meant. What an apostrophe sets apart, as in l’État or year’s, stays whole.
 */
const plainWord =
  /^(?<before>[^\p{L}\p{N}\p{M}]*(?:\p{L}{1,6}['’])?)(?<word>\p{L}[\p{Ll}\p{M}]*)(?<after>(?:['’]\p{Ll}{1,2})?[^\p{L}\p{N}\p{M}/-]*)$/u;

/** Signs of an address, a path or a name in a program. */
const code = /[@/\\_#=<>{}[\]|~^$%&*+`]/;

/**
 * Returns where a hyphen may divide a word, in UTF-16 code units from the end of the text it stands in, from its
 * beginning on; nowhere where its language has no patterns. `language` is a BCP 47 tag.
 */
export function hyphenateWord(text: string, language: string): readonly number[] {
  const { before = "", word = "", after = "" } = plainWord.exec(text)?.groups ?? {};
  const tag = language.toLowerCase();
  const primary = tag.split("-", 1)[0] ?? tag;
  const name = patterns[tag] ?? patterns[primary];
  if (name === undefined || word.length < fewest.before + fewest.after || code.test(before + after)) return [];
  if (isName(word, primary)) return [];
  const syllables = hyphenatorOf(name).hyphenateSync(word.toLowerCase()).split(softHyphen);
  if (syllables.join("").length !== word.length) return [];
  let position = 0;
  return syllables.flatMap((syllable) => {
    position += syllable.length;
    const left = word.length - position;
    return position >= fewest.before && left >= fewest.after ? [left + after.length] : [];
  });
}

/** Names are not divided; German writes all its nouns with a capital. */
function isName(word: string, language: string): boolean {
  return language !== "de" && /^\p{Lu}/u.test(word);
}

function hyphenatorOf(name: string): Hyphenator {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const hyphenator: Hyphenator = require(`hyphen/${name}`);
  loaded.set(name, hyphenator);
  return hyphenator;
}
