import type { Article } from "../feed/article.ts";
import type { Splice } from "../source/splice-file.ts";
import type { BriefPlaces } from "./brief-places.ts";
import { insertComment, placeOfComment } from "./comment-above.ts";
import type { Vanished } from "./find-vanished.ts";

/** The most of a quote that a mark repeats, in characters; of what the article now says, twice as much. */
const shownQuote = 60;

/**
 * Returns the changes that write a comment above each statement whose quote an article no longer has. One that carries
 * such a comment is not marked again, whichever text its quote vanished from.
 */
export function markVanished(
  text: string,
  places: BriefPlaces,
  article: Article,
  vanished: readonly Vanished[],
): readonly Splice[] {
  return vanished.flatMap(({ path, quote, nearest }) => {
    const place = placeOfComment(text, places, path);
    const shown = shorten(quote, shownQuote);
    if (place.above.includes("review: vanished") && place.above.includes(`“${shown}”`)) return [];
    const now = nearest === undefined ? [] : [`  it now says “${shorten(nearest, 2 * shownQuote)}”`];
    return [insertComment(place, [`review: vanished, "${article.id}" no longer says “${shown}”`, ...now])];
  });
}

function shorten(words: string, length: number): string {
  const line = words.trim().replaceAll(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "")} …`;
}
