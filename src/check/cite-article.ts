import type { Article } from "../feed/article.ts";
import { monthNames } from "../source/month-names.ts";

/**
 * Returns how a text names an article in brackets: its publisher and its day, as far as they are known, else its id:
 * `Coast Herald, 3 March 2025`. The day is written out in the language of the text, where its months are known.
 */
export function citeArticle({ id, metadata }: Article, language: string): string {
  const { publisher, published } = metadata;
  const parts = [publisher, published === undefined ? undefined : writeDay(published, language)];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? id : known.join(", ");
}

function writeDay(date: string, language: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const nameIn = (names: readonly string[]) => names[(month ?? 1) - 1] ?? "";
  switch (language.split("-")[0]) {
    case "en":
      return `${day} ${nameIn(monthNames.en)} ${year}`;
    case "de":
      return `${day}. ${nameIn(monthNames.de)} ${year}`;
    case "fr":
      return `${day === 1 ? "1er" : day} ${nameIn(monthNames.fr)} ${year}`;
    case "es":
      return `${day} de ${nameIn(monthNames.es)} de ${year}`;
    default:
      return date;
  }
}

/**
 * Returns a text with blanks for the citations of articles in it: where a text says whom it quotes and of which day,
 * that rests on what the feed records of the article, not on a quote from it. Offsets stay.
 */
export function withoutCitations(text: string, articles: readonly Article[], language: string): string {
  let bare = text;
  for (const citation of articles.map((article) => citeArticle(article, language))) {
    for (const [before, after] of bracketings) {
      const blank = before + " ".repeat(citation.length) + after;
      bare = bare.replaceAll(before + citation + after, () => blank);
    }
  }
  return bare;
}

/** A citation stands in brackets, alone or with others. */
const bracketings = [
  ["(", ")"],
  ["(", ";"],
  ["; ", ";"],
  ["; ", ")"],
] as const;
