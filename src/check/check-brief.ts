import type { Brief } from "../brief/brief-schema.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { Located } from "../source/read-as.ts";
import { checkAddedWords } from "./check-added-words.ts";
import { checkDates } from "./check-dates.ts";
import { checkFigures } from "./check-figures.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkSources } from "./check-sources.ts";
import { checkWhole } from "./check-whole.ts";
import { checkWording } from "./check-wording.ts";
import { locateEvidence } from "./locate-evidence.ts";

/**
 * Returns every problem of what a brief says, in the order of its file: quotes that are not in their article, figures
 * that are not in their quotes, dates, sources and words that cannot be right. `articles` are those of the feed that
 * could be read, by id.
 */
export function checkBrief(brief: Located<Brief>, articles: ReadonlyMap<string, Article>): readonly Diagnostic[] {
  const statements = locateEvidence(brief.value, articles);
  const figures = checkFigures(brief, articles, statements);
  /* A figure that no quote supports has been told; that the statement's own text lacks it too is of no use. */
  const told = new Set(figures.map(({ span }) => span?.start));
  const found = [
    ...checkSources(brief, articles, statements),
    ...checkQuotes(brief, articles, statements),
    ...figures,
    ...checkDates(brief, statements),
    ...checkWording(brief, statements),
    ...checkAddedWords(brief, statements).filter(({ span }) => !told.has(span?.start)),
    ...checkWhole(brief, statements),
  ];
  return found.toSorted((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
}
