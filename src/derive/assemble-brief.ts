import { type Brief, keyNumberLimit, type Priority, type Statement } from "../brief/brief-schema.ts";
import type { Article } from "../feed/article.ts";
import type { Assessed } from "./assess-passages.ts";
import type { Chosen } from "./choose-statements.ts";
import { deriveTitle } from "./derive-title.ts";
import type { DraftLimits, DraftSection } from "./draft-limits.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { findExpansions } from "./find-expansions.ts";
import { findKeyFigure } from "./find-key-figure.ts";
import { hasSectionRules } from "./has-section-rules.ts";
import { dayOfDateLine } from "./mentioned-dates.ts";
import { sourceEntry } from "./source-entry.ts";
import { collapse, sliceOf } from "./stretch.ts";

/** The id under which a draft's statements name the article. */
export const sourceId = "article";

type Sections = Readonly<Record<DraftSection, Statement[]>>;

/** What was picked for a draft. */
export interface Picked {
  readonly bottomLine: readonly Assessed[];
  readonly chosen: readonly Chosen[];
}

/** What a draft rests on: one article, or several that tell one story. */
export interface Ground {
  /** The article that gives the draft its name, title and language. */
  readonly article: Article;
  /** What stands above that article's first sentence. */
  readonly headlines: readonly string[];
  readonly asOf: string | undefined;
  readonly sources: Brief["sources"];
  /** The texts that may explain the draft's abbreviations. */
  readonly texts: readonly string[];
  /** Returns the quotes that a passage rests on: its own words first. */
  readonly evidenceOf: (passage: Assessed) => readonly Evidence[];
}

type Evidence = NonNullable<Statement["evidence"]>[number];

/** Returns the ground of a draft that rests on one article. */
export function groundOf(article: Article, headlines: readonly string[]): Ground {
  return {
    article,
    headlines,
    asOf: dayOfArticle(article, headlines),
    sources: [sourceEntry(sourceId, article)],
    texts: [article.text],
    evidenceOf: ({ passage }) => [{ source: sourceId, quote: sliceOf(article.text, passage) }],
  };
}

/** Returns the day of an article: from its metadata, or from a date line under its headline. */
export function dayOfArticle(article: Article, headlines: readonly string[]): string | undefined {
  return article.metadata.published ?? headlines.map(dayOfDateLine).find((day) => day !== undefined);
}

/** Returns the brief made of what was picked. */
export function assembleBrief(ground: Ground, { bottomLine, chosen }: Picked, limits: DraftLimits): Brief {
  const { article, headlines, asOf, sources, texts } = ground;
  const lead = bottomLine[0] ?? chosen[0]?.passage;
  const plain = sectionsOf(ground, bottomLine, chosen);
  const sections = hasSectionRules(article.language) ? withKeyFigures(plain) : plain;
  const glossary = glossaryFor(texts, Object.values(sections).flat());
  return {
    brief: 1,
    id: article.id,
    title: deriveTitle(article, headlines[0], lead?.passage.text ?? "", limits.titleCharacters),
    ...(asOf === undefined ? {} : { as_of: asOf }),
    language: article.language,
    scale: "ICD 203",
    sources: [...sources],
    ...(bottomLine.length === 0 ? {} : { bottom_line: statementOf(ground, bottomLine) }),
    ...sections,
    ...(Object.keys(glossary).length === 0 ? {} : { glossary }),
  };
}

/**
 * Every section is there, also an empty one: that the article leaves nothing open, say, is for the author to judge.
 * The facts start with the sentence of the bottom line, so that it stays, with its source, when the author writes a
 * bottom line; as long as both are the same, the page shows it once.
 */
function sectionsOf(ground: Ground, bottomLine: readonly Assessed[], chosen: readonly Chosen[]): Sections {
  const lead = bottomLine.length === 0 ? [] : [statementOf(ground, bottomLine)];
  const statementsOf = (section: DraftSection) =>
    inArticleOrder(chosen, section).map(({ passage, priority }) => statementOf(ground, [passage], priority));
  return {
    background: statementsOf("background"),
    key_facts: [...lead, ...statementsOf("key_facts")],
    implications: statementsOf("implications"),
    open_questions: statementsOf("open_questions"),
  };
}

/** Priority 2 is what a statement has without one. */
function statementOf({ evidenceOf }: Ground, parts: readonly Assessed[], priority: Priority = 2): Statement {
  return {
    text: escapeMarkdown(collapse(parts.map(({ passage }) => passage.text).join(" "))),
    evidence: parts.flatMap(evidenceOf),
    ...(priority === 2 ? {} : { priority }),
  };
}

/** Returns the statements of a section in the order of the article, as a draft lists them. */
export function inArticleOrder(chosen: readonly Chosen[], section: DraftSection): readonly Chosen[] {
  return chosen
    .filter((one) => one.section === section)
    .toSorted((left, right) => left.passage.place - right.passage.place);
}

/** The first facts of the page with a number that can stand alone show it as a call-out; its label is read from English. */
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

/** Abbreviations that the statements use and the texts explain, the first in each case, but for those explained where they stand. */
function glossaryFor(texts: readonly string[], statements: readonly Statement[]): Readonly<Record<string, string>> {
  const isUsed = ([letters, expansion]: readonly [string, string]) =>
    statements.some(({ text: words }) => words.split(/[^\p{L}\d&]+/u).includes(letters)) &&
    !statements.some(({ text: words }) => words.includes(expansion));
  const found = new Map<string, string>();
  for (const [letters, expansion] of texts.flatMap((text) => Array.from(findExpansions(text)))) {
    if (!found.has(letters)) found.set(letters, expansion);
  }
  return Object.fromEntries(Array.from(found).filter(isUsed));
}
