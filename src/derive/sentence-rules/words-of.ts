/** Returns the words of lists that are parted by spaces. */
export function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}
