/** Words that give no letter to most abbreviations: `Ministry of Public Security (MPS)`. */
const small = new Set("a an and at by de du for in la le of on the to und".split(" "));

const lettersInBrackets = / \((?<letters>\p{Lu}[\p{L}\d&]{1,8})\)/gu;
const wordsBefore = /(?:[\p{L}’'-]+ ){1,9}[\p{L}’'-]+$/u;
const lettersFirst = /(?<![\p{L}\d])(?<letters>\p{Lu}[\p{L}\d&]{1,8}) \((?<words>(?:[\p{L}’'-]+ ){1,9}[\p{L}’'-]+)\)/gu;

/** Ten words before a bracket are shorter, in UTF-16 code units. */
const longestExpansion = 300;

/**
 * Returns the abbreviations that an article explains, with their expansion in the article's own words: `Bureau of Fish
 * (BF)` and `BF (Bureau of Fish)`. The letters have to be those that the words start with.
 */
export function findExpansions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { letters, words } of [...explainedBefore(text), ...explainedAfter(text)]) {
    const expansion = lastWordsFor(letters, words.split(" "));
    if (expansion !== undefined && !found.has(letters)) found.set(letters, expansion);
  }
  return found;
}

interface Explained {
  readonly letters: string;
  readonly words: string;
}

/** Brackets are rare and words are not: looking back from each bracket is far quicker than reading on from each word. */
function explainedBefore(text: string): readonly Explained[] {
  return Array.from(text.matchAll(lettersInBrackets), ({ index, groups }) => ({
    letters: groups?.["letters"] ?? "",
    words: wordsBefore.exec(text.slice(Math.max(0, index - longestExpansion), index))?.[0] ?? "",
  }));
}

function explainedAfter(text: string): readonly Explained[] {
  return Array.from(text.matchAll(lettersFirst), ({ groups }) => ({
    letters: groups?.["letters"] ?? "",
    words: groups?.["words"] ?? "",
  }));
}

/** Returns the shortest run of words at the end whose first letters spell the abbreviation. */
function lastWordsFor(letters: string, words: readonly string[]): string | undefined {
  if (!/\p{Lu}.*\p{Lu}/u.test(letters)) return undefined;
  for (let start = words.length - 2; start >= 0; start -= 1) {
    const run = words.slice(start);
    if (!small.has(run[0] ?? "") && spells(run, letters)) return run.join(" ");
  }
  return undefined;
}

function spells(words: readonly string[], letters: string): boolean {
  const parts = words.flatMap((word) => word.split("-"));
  const wanted = letters.toUpperCase().replaceAll(/[^\p{L}\d]/gu, "");
  return [parts, parts.filter((word) => !small.has(word))].some((some) => initialsOf(some) === wanted);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
