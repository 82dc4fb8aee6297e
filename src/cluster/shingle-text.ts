/** So many words in a row that two texts share are no accident: names and set phrases are shorter. */
export const shingleWords = 5;

/** No article is this long; what follows is not compared. */
const longestText = 150_000;

/**
 * Returns the runs of five words that a text holds, each as a 32-bit number, in the order of their first place. Case,
 * white space, quotation marks and all other signs are left out, so that a text set again by another house has the
 * same runs. A text of fewer words is one run. Two different runs have the same number about once in four billion.
 */
export function shingleText(text: string): ReadonlySet<number> {
  const words =
    text
      .slice(0, longestText)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const last = Math.max(1, hashes.length - shingleWords + 1);
  const shingles = new Set<number>();
  for (let at = 0; at < last && at < hashes.length; at += 1) {
    shingles.add(hashes.slice(at, at + shingleWords).reduce(mix, offsetBasis));
  }
  return shingles;
}

/** The constants of FNV-1a for 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, prime) >>> 0;
}
