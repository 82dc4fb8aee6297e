import type { Brief, Statement } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { type Assessed, assessByPlace, assessPassages } from "./assess-passages.ts";
import { canStand } from "./can-stand.ts";
import { chooseBottomLine } from "./choose-bottom-line.ts";
import { type ChosenStatements, chooseStatements } from "./choose-statements.ts";
import { deriveTitle } from "./derive-title.ts";
import { type DraftLimits, type DraftSection, draftLimits, draftSections, longestStatement } from "./draft-limits.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { observePassages } from "./observe-passages.ts";
import { segmentArticle } from "./segment-article.ts";
import { collapse, sliceOf } from "./stretch.ts";

const sourceId = "article";

/** With fewer facts than this besides it, the sentence of the bottom line is also listed among them. */
const enoughFacts = 3;

/**
 * Returns a draft of a brief in the article's own words: sentences picked and put in sections by rules, each with
 * the passage it is. It judges nothing; the author checks it, shortens it and adds what follows.
 */
export function deriveBrief(article: Article, limits: DraftLimits = draftLimits): Result<Brief> {
  const file = { source: { name: article.name, text: "" }, start: 0, end: 0 };
  const longest = longestStatement(limits);
  const segmented = segmentArticle(article, {
    passages: limits.sentences,
    characters: longest,
  });
  const hasRules = article.language.split("-")[0] === "en";
  const observed = observePassages(article, segmented);
  const assessed = hasRules ? assessPassages(observed) : assessByPlace(observed);
  const candidates = assessed.filter((one) => canStand(one, longest, hasRules));
  const bottomLine = chooseBottomLine(candidates, limits);
  const chosen = withEnoughFacts(chooseStatements(candidates, bottomLine, limits), bottomLine);
  const lead = bottomLine[0] ?? chosen.key_facts[0] ?? Object.values(chosen).flat()[0];
  if (lead === undefined) return failure(diagnose("nothing-to-derive", file, {}));
  const brief = assemble(
    article,
    deriveTitle(article, segmented.headlines[0], lead.passage.text, limits.titleCharacters),
    bottomLine,
    chosen,
  );
  const { language } = article;
  return resultOf(brief, hasRules ? [] : [diagnose("language-without-rules", file, { language })]);
}

function withEnoughFacts(chosen: ChosenStatements, bottomLine: readonly Assessed[]): ChosenStatements {
  const facts = chosen.key_facts;
  if (facts.length === 0 || facts.length >= enoughFacts) return chosen;
  return { ...chosen, key_facts: [...bottomLine, ...facts] };
}

function assemble(article: Article, title: string, bottomLine: readonly Assessed[], chosen: ChosenStatements): Brief {
  const { published } = article.metadata;
  return {
    brief: 1,
    id: article.id,
    title,
    ...(published === undefined ? {} : { as_of: published }),
    language: article.language,
    scale: "ICD 203",
    sources: [{ id: sourceId, article: article.id }],
    ...(bottomLine.length === 0 ? {} : { bottom_line: statementOf(article, bottomLine) }),
    ...sectionsOf(article, chosen),
  };
}

function sectionsOf(article: Article, chosen: ChosenStatements): Pick<Brief, DraftSection> {
  const filled = draftSections.filter((section) => chosen[section].length > 0);
  return Object.fromEntries(
    filled.map((section) => [section, chosen[section].map((one) => statementOf(article, [one]))]),
  );
}

function statementOf(article: Article, parts: readonly Assessed[]): Statement {
  return {
    text: escapeMarkdown(collapse(parts.map(({ passage }) => passage.text).join(" "))),
    evidence: parts.map(({ passage }) => ({ source: sourceId, quote: sliceOf(article.text, passage) })),
  };
}
