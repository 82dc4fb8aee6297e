import { dayOfDateLine } from "../derive/mentioned-dates.ts";
import type { Article } from "../feed/article.ts";

/** Above an article's first sentence stand a title and a date, perhaps a line or two more. */
const mostLines = 6;

/** Returns the day of an article, as YYYY-MM-DD: the recorded one, else that of a date line near its top. */
export function dayOfArticle({ metadata, text }: Article): string | undefined {
  if (metadata.published !== undefined) return metadata.published;
  const lines = text
    .slice(0, 1_000)
    .split("\n")
    .map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .slice(0, mostLines)
    .map(dayOfDateLine)
    .find((day) => day !== undefined);
}
