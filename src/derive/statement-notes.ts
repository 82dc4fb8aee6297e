import type { Brief, Statement } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import type { Article } from "../feed/article.ts";
import { draftSections } from "./draft-limits.ts";
import { findOddPhrases, findParaphrase } from "./find-paraphrase.ts";
import { relativeDatesIn } from "./relative-dates.ts";
import type { ReviewNote } from "./review-notes.ts";
import { countUnnamedSources } from "./unnamed-sources.ts";

/**
 * Returns a note for each statement of an article's draft whose words an author must look at: they rest on someone
 * without a name, mean a day that must be counted from the article's date, or read as if software had put them.
 */
export function statementNotes({ metadata, text, language }: Article, brief: Brief): readonly ReviewNote[] {
  if (language.split("-")[0] !== "en") return [];
  const isParaphrased = findParaphrase(text).length > 0;
  return draftSections.flatMap((section) =>
    (brief[section] ?? []).flatMap((statement, index) => {
      const notes = notesOn(statement, metadata.published, isParaphrased);
      return notes.length === 0 ? [] : [{ section, index, words: `review: ${notes.join("; ")}` }];
    }),
  );
}

function notesOn({ text }: Statement, published: string | undefined, isParaphrased: boolean): readonly string[] {
  const words = plainTextOf(text);
  const dates = [...new Set(relativeDatesIn(words))].map((date) => `“${date}”`).join(", ");
  const odd = isParaphrased ? findOddPhrases(words) : [];
  const usual = new Set(odd.map((phrase) => `“${phrase.words}” is usually “${phrase.usual}”`));
  return [
    ...(countUnnamedSources(words) === 0 ? [] : ["rests on a source without a name"]),
    ...(dates === "" ? [] : [`${dates} counts from ${published ?? "a date that is not recorded"}`]),
    ...usual,
  ];
}
