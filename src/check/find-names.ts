import { monthNames } from "../source/month-names.ts";
import { weekdayNames } from "../source/weekday-names.ts";

/** A name in a text: of a person, a place, a body, as far as its capitals tell. Places are in UTF-16 code units. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'.&-][\p{L}\p{M}\p{N}]+)*/gu;

/** Languages in which every noun has a capital: only what has more than one tells a name. */
const capitalisesNouns = new Set(["de", "lb", "nds"]);

/** Capitals that tell no name: the pronoun, and days and months, which are dates. */
const noNames = new Set(["I", ...Object.values(monthNames).flat(), ...weekdayNames].map((name) => name.toLowerCase()));

/**
 * Returns the names in a text by their capitals: words with one within a sentence, and words with several anywhere. A
 * single word at the beginning of a sentence has its capital from there and is no name for that.
 */
export function findNames(text: string, language: string): readonly FoundName[] {
  const nouns = capitalisesNouns.has(language.split("-", 1)[0] ?? "");
  return Array.from(text.matchAll(word), ({ 0: written, index }) => {
    const name = written.replace(/[’']s$/u, "");
    return { name, start: index, end: index + name.length };
  }).filter(({ name, start }) => {
    if (noNames.has(name.toLowerCase())) return false;
    const several = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(name);
    return several || (!nouns && /^\p{Lu}/u.test(name) && !beginsSentence(text, start));
  });
}

/** After a full stop, a colon, a dash or an opening quotation mark a capital may be a sentence's. */
function beginsSentence(text: string, start: number): boolean {
  const before = start > 40 ? `x${text.slice(start - 40, start)}` : text.slice(0, start);
  return /(?:^|[.!?…:]["'”’»)\]]*\s+|[–—•]\s*)["'“”„‚‘’«»([¿¡]*$|(?:["“„‚‘(¿¡]|«\s?)$/u.test(before);
}
