import type { Brief, Statement } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import type { Article } from "../feed/article.ts";
import { draftSections } from "./draft-limits.ts";
import { findOddPhrases, findParaphrase } from "./find-paraphrase.ts";
import { relativeDatesIn } from "./relative-dates.ts";
import type { ReviewNote } from "./review-notes.ts";
import { countUnnamedSources } from "./unnamed-sources.ts";

/** The article that has a statement's words, and its day, as YYYY-MM-DD. */
export interface WrittenIn {
  readonly article: Article;
  readonly today: string | undefined;
}

/**
 * Returns a note for each statement whose words an author must look at: they rest on someone without a name, mean a day
 * that must be counted from the day of its article, or read as if software had put them. What a statement rests on and
 * how it reads is told of English only.
 */
export function statementNotes(
  brief: Brief,
  writtenIn: (statement: Statement) => WrittenIn | undefined,
): readonly ReviewNote[] {
  const odd = new Map<Article, boolean>();
  const isOdd = (article: Article) => {
    const known = odd.get(article) ?? findParaphrase(article.text).length > 0;
    odd.set(article, known);
    return known;
  };
  return draftSections.flatMap((section) =>
    (brief[section] ?? []).flatMap((statement, index) => {
      const place = writtenIn(statement);
      if (place === undefined) return [];
      const { article, today } = place;
      const { language } = article;
      const onWords = language.split("-")[0] === "en" ? notesOnWords(statement, isOdd(article)) : [];
      const notes = [...onWords, ...notesOnDays(statement, language, today)];
      return notes.length === 0 ? [] : [{ section, index, words: `review: ${notes.join("; ")}` }];
    }),
  );
}

function notesOnDays({ text }: Statement, language: string, today: string | undefined): readonly string[] {
  const dates = relativeDatesIn(plainTextOf(text), language, today).map(
    ({ written, day }) => `“${written}”${day === undefined ? "" : ` (${day})`}`,
  );
  if (dates.length === 0) return [];
  return [`${[...new Set(dates)].join(", ")} counts from ${today ?? "a date that is not recorded"}`];
}

function notesOnWords({ text }: Statement, isParaphrased: boolean): readonly string[] {
  const words = plainTextOf(text);
  const odd = isParaphrased ? findOddPhrases(words) : [];
  const usual = new Set(odd.map((phrase) => `“${phrase.words}” is usually “${phrase.usual}”`));
  return [...(countUnnamedSources(words) === 0 ? [] : ["rests on a source without a name"]), ...usual];
}
