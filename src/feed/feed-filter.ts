import type { Article } from "./article.ts";

/** Which articles of a feed are meant; an empty text stands for all. */
export interface FeedFilter {
  /** ISO date: those published on it or later. An article without a date is none of them. */
  readonly since: string;
  /** Words that all occur in the article's head or text, whatever their case. */
  readonly match: string;
}

/** Tells whether an article is one of those a filter means. */
export function passesFilter({ metadata, text }: Article, { since, match }: FeedFilter): boolean {
  if (since !== "" && (metadata.published ?? "") < since) return false;
  const words = match.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return true;
  const all = folded([metadata.title, metadata.publisher, metadata.author, text].join("\n"));
  return words.every((word) => all.includes(folded(word)));
}

/** One accented letter can be written as one sign or two. */
function folded(words: string): string {
  return words.normalize("NFC").toLowerCase();
}

/** The filter that every article passes. */
export const everything: FeedFilter = { since: "", match: "" };
