import { findFolded } from "../check/find-quote.ts";
import { foldedArticle } from "../check/fold-text.ts";
import { sliceOf } from "../derive/stretch.ts";
import type { Article } from "../feed/article.ts";
import { sentencesOf } from "./sentences-of.ts";

/** Of the sentences of the shorter text, so many are in both where one is a change of the other. */
const leastShared = 0.2;

/**
 * Tells whether a text is a later one of an article: it says so, has the same address, or, where none is recorded,
 * shares a fifth of its sentences. Files are often named alike, such as `article.txt`, and hold another matter.
 */
export function isLaterText(earlier: Article, later: Article): boolean {
  const [one, other] = [earlier.metadata, later.metadata];
  if (other.replaces === earlier.id) return true;
  if (one.url !== undefined && other.url !== undefined) return one.url === other.url;
  const [some, others] = [sentencesOf(earlier), sentencesOf(later)];
  const shared = some.filter((sentence) => findFolded(foldedArticle(later), sliceOf(earlier.text, sentence))).length;
  return shared > 0 && shared >= leastShared * Math.min(some.length, others.length);
}
