/** A place where a word may end a line, and shows a hyphen only there (U+00AD). */
export const softHyphen = "\u00AD";

/** Returns a text without the places where its words may be divided: they are no part of the words. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(softHyphen) ? text.replaceAll(softHyphen, "") : text;
}
