import type { Inline } from "./document.ts";

/** Key of the style that marks words as a page counter: `Page 1 of 2`, with what divides it from the words after it. */
export const pageCounterKey = "span.page-counter";

/** Returns whether an inline counts pages: a twin without pages has no use for it. */
export function isPageCounter(inline: Inline): boolean {
  return inline.kind === "span" && inline.style === pageCounterKey;
}
