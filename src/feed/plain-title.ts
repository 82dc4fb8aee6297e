import { textOfHtml } from "./text-of-html.ts";

/** Titles are HTML in some sources and plain in others: only what looks like markup is read as it. */
export function plainTitle(title: string | undefined): string | undefined {
  if (title === undefined || !/<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(title)) return title;
  const text = textOfHtml(title);
  return text === "" ? undefined : (text ?? title);
}
