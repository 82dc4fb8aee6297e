import type { Brief } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { findFolded } from "../check/find-quote.ts";
import { foldedArticle } from "../check/fold-text.ts";
import { listStatements, markdownOf } from "../check/list-statements.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import type { Draft } from "../derive/derive-draft.ts";
import { type DraftSection, draftLimits, draftSections } from "../derive/draft-limits.ts";
import { sliceOf } from "../derive/stretch.ts";
import type { Article } from "../feed/article.ts";
import { saysNothingNew, type Telling, tellingOf } from "./says-the-same.ts";
import { sentencesOf } from "./sentences-of.ts";

/** A sentence of a changed article that says something new, and the section it belongs to. */
export interface Addition {
  readonly section: DraftSection;
  readonly passage: Assessed;
  /** The sentence before it, where it cannot be understood alone. */
  readonly after: string | undefined;
}

/**
 * Returns the sentences of a draft's article that can be statements and are new: in none of the earlier articles and
 * said by none of the brief's statements, even in other words. A sentence that is in an earlier article was there to
 * be taken before, so one that an author deleted does not come back. In the order of the article; of each section at
 * most as many as a draft holds.
 */
export function findAdditions(
  draft: Draft,
  article: Article,
  earlier: readonly Article[],
  brief: Brief,
): readonly Addition[] {
  const known = [...earlier.flatMap(sentencesOf).map(({ text }) => text), ...textsOf(brief)].map((text) =>
    tellingOf(text),
  );
  const isNew = ({ passage }: Assessed) => {
    const words = sliceOf(article.text, passage);
    return earlier.every((one) => findFolded(foldedArticle(one), words) === undefined) && !isKnown(passage.text, known);
  };
  const found = draft.candidates.filter(isNew);
  return draftSections
    .flatMap((section) => mostTelling(found, section).map((passage) => ({ section, passage })))
    .toSorted((left, right) => left.passage.place - right.passage.place)
    .map((one) => ({ ...one, after: sentenceBefore(draft, one.passage) }));
}

/**
 * A draft leaves out what matters little to the article; that it is new is reason enough to show it here, unless the
 * rules hold it for noise.
 */
function mostTelling(found: readonly Assessed[], section: DraftSection): readonly Assessed[] {
  const worth = (one: Assessed) => one.importance + one.certainty[section];
  return found
    .filter(({ certainty }) => leanings.every((leaning) => certainty[leaning] <= certainty[section]))
    .toSorted((left, right) => worth(right) - worth(left))
    .slice(0, draftLimits.statements[section]);
}

function sentenceBefore({ passages }: Draft, { place, dependence }: Assessed): string | undefined {
  return dependence === 0 ? undefined : passages[place - 1]?.passage.text;
}

const leanings = [...draftSections, "none"] as const;

function isKnown(text: string, known: readonly Telling[]): boolean {
  const telling = tellingOf(text, "claim");
  return known.some((one) => saysNothingNew(telling, one));
}

/** What a statement says: its text, each of its quotes, and all of it together. */
function textsOf(brief: Brief): readonly string[] {
  return listStatements(brief).flatMap((placed) => {
    const texts = markdownOf(placed).map(({ text }) => plainTextOf(text));
    const quotes = (placed.statement.evidence ?? []).map(({ quote }) => quote);
    return [...texts, ...quotes];
  });
}
