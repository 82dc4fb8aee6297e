import type { Article } from "../feed/article.ts";

/**
 * Compares two articles so that any list of them has one order, however it was given: by day of publication, those
 * without one last, then by id, then by text.
 */
export function compareArticles(left: Article, right: Article): number {
  return (
    compareTexts(left.metadata.published ?? "~", right.metadata.published ?? "~") ||
    compareTexts(left.id, right.id) ||
    compareTexts(left.text, right.text)
  );
}

/** Compares by code unit, which is the same in every locale. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
