import { type Brief, keyNumberLimit, type Priority, type Statement } from "../brief/brief-schema.ts";
import type { Article } from "../feed/article.ts";
import type { Assessed } from "./assess-passages.ts";
import type { Chosen } from "./choose-statements.ts";
import { deriveTitle } from "./derive-title.ts";
import type { DraftLimits, DraftSection } from "./draft-limits.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { findExpansions } from "./find-expansions.ts";
import { findKeyFigure } from "./find-key-figure.ts";
import { dayOfDateLine } from "./mentioned-dates.ts";
import { collapse, sliceOf } from "./stretch.ts";

/** The id under which a draft's statements name the article. */
export const sourceId = "article";

type Sections = Readonly<Record<DraftSection, Statement[]>>;

/** What was picked from an article. */
export interface Picked {
  readonly bottomLine: readonly Assessed[];
  readonly chosen: readonly Chosen[];
}

/** Returns the brief made of what was picked; `headlines` stand above the article's first sentence. */
export function assembleBrief(
  article: Article,
  headlines: readonly string[],
  { bottomLine, chosen }: Picked,
  limits: DraftLimits,
): Brief {
  const lead = bottomLine[0] ?? chosen[0]?.passage;
  const asOf = article.metadata.published ?? headlines.map(dayOfDateLine).find((day) => day !== undefined);
  const sections = withKeyFigures(sectionsOf(article, bottomLine, chosen));
  const glossary = glossaryFor(article.text, Object.values(sections).flat());
  return {
    brief: 1,
    id: article.id,
    title: deriveTitle(article, headlines[0], lead?.passage.text ?? "", limits.titleCharacters),
    ...(asOf === undefined ? {} : { as_of: asOf }),
    language: article.language,
    scale: "ICD 203",
    sources: [{ id: sourceId, article: article.id }],
    ...(bottomLine.length === 0 ? {} : { bottom_line: statementOf(article, bottomLine) }),
    ...sections,
    ...(Object.keys(glossary).length === 0 ? {} : { glossary }),
  };
}

/**
 * Every section is there, also an empty one: that the article leaves nothing open, say, is for the author to judge.
 * The facts start with the sentence of the bottom line, so that it stays, with its source, when the author writes a
 * bottom line; as long as both are the same, the page shows it once.
 */
function sectionsOf(article: Article, bottomLine: readonly Assessed[], chosen: readonly Chosen[]): Sections {
  const lead = bottomLine.length === 0 ? [] : [statementOf(article, bottomLine)];
  const statementsOf = (section: DraftSection) =>
    inArticleOrder(chosen, section).map(({ passage, priority }) => statementOf(article, [passage], priority));
  return {
    background: statementsOf("background"),
    key_facts: [...lead, ...statementsOf("key_facts")],
    implications: statementsOf("implications"),
    open_questions: statementsOf("open_questions"),
  };
}

/** Priority 2 is what a statement has without one. */
function statementOf(article: Article, parts: readonly Assessed[], priority: Priority = 2): Statement {
  return {
    text: escapeMarkdown(collapse(parts.map(({ passage }) => passage.text).join(" "))),
    evidence: parts.map(({ passage }) => ({ source: sourceId, quote: sliceOf(article.text, passage) })),
    ...(priority === 2 ? {} : { priority }),
  };
}

/** Returns the statements of a section in the order of the article, as a draft lists them. */
export function inArticleOrder(chosen: readonly Chosen[], section: DraftSection): readonly Chosen[] {
  return chosen
    .filter((one) => one.section === section)
    .toSorted((left, right) => left.passage.place - right.passage.place);
}

/** The first facts of the page with a number that can stand alone show it as a call-out. */
function withKeyFigures(sections: Sections): Sections {
  const values = new Set<string>();
  const keyFacts = sections.key_facts.map((statement) => {
    const figure = statement.priority === 3 ? undefined : findKeyFigure(statement.text);
    if (figure === undefined || values.size === keyNumberLimit || values.has(figure.value)) return statement;
    values.add(figure.value);
    return { ...statement, figure };
  });
  return { ...sections, key_facts: keyFacts };
}

/** Abbreviations that the statements use and the article explains, but for those explained where they stand. */
function glossaryFor(text: string, statements: readonly Statement[]): Readonly<Record<string, string>> {
  const isUsed = ([letters, expansion]: readonly [string, string]) =>
    statements.some(({ text: words }) => words.split(/[^\p{L}\d&]+/u).includes(letters)) &&
    !statements.some(({ text: words }) => words.includes(expansion));
  return Object.fromEntries(Array.from(findExpansions(text)).filter(isUsed));
}
