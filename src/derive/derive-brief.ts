import type { Brief, Priority, Statement } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { type Assessed, assessByPlace, assessPassages } from "./assess-passages.ts";
import { canStand } from "./can-stand.ts";
import { chooseBottomLine } from "./choose-bottom-line.ts";
import { type Chosen, chooseStatements } from "./choose-statements.ts";
import { deriveTitle } from "./derive-title.ts";
import { type DraftLimits, type DraftSection, draftLimits, draftSections, longestStatement } from "./draft-limits.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { observePassages } from "./observe-passages.ts";
import { segmentArticle } from "./segment-article.ts";
import { collapse, sliceOf } from "./stretch.ts";

const sourceId = "article";

/**
 * Returns a draft of a brief in the article's own words: sentences picked and put in sections by rules, each with
 * the passage it is. It judges nothing; the author checks it, shortens it and adds what follows.
 */
export function deriveBrief(article: Article, limits: DraftLimits = draftLimits): Result<Brief> {
  const file = { source: { name: article.name, text: "" }, start: 0, end: 0 };
  const longest = longestStatement(limits);
  const segmented = segmentArticle(article, { passages: limits.sentences, characters: longest });
  const hasRules = article.language.split("-")[0] === "en";
  const observed = observePassages(article, segmented);
  const assessed = hasRules ? assessPassages(observed) : assessByPlace(observed);
  const candidates = assessed.filter((one) => canStand(one, longest, hasRules));
  const bottomLine = chooseBottomLine(candidates, limits);
  const chosen = chooseStatements(candidates, bottomLine, limits);
  const lead = bottomLine[0] ?? chosen[0]?.passage;
  if (lead === undefined) return failure(diagnose("nothing-to-derive", file, {}));
  const title = deriveTitle(article, segmented.headlines[0], lead.passage.text, limits.titleCharacters);
  const brief = assemble(article, title, bottomLine, chosen);
  const { language } = article;
  return resultOf(brief, hasRules ? [] : [diagnose("language-without-rules", file, { language })]);
}

function assemble(article: Article, title: string, bottomLine: readonly Assessed[], chosen: readonly Chosen[]): Brief {
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
    ...sectionsOf(article, bottomLine, chosen),
  };
}

/**
 * Every section is there, also an empty one: that the article leaves nothing open, say, is for the author to judge.
 * The facts start with the sentence of the bottom line, so that it stays, with its source, when the author writes a
 * bottom line; as long as both are the same, the page shows it once.
 */
function sectionsOf(
  article: Article,
  bottomLine: readonly Assessed[],
  chosen: readonly Chosen[],
): Pick<Brief, DraftSection> {
  const lead = bottomLine.length === 0 ? [] : [statementOf(article, bottomLine)];
  return Object.fromEntries(
    draftSections.map((section) => {
      const inSection = chosen.filter((one) => one.section === section);
      const inOrder = inSection.toSorted((left, right) => left.passage.place - right.passage.place);
      const statements = inOrder.map(({ passage, priority }) => statementOf(article, [passage], priority));
      return [section, section === "key_facts" ? [...lead, ...statements] : statements];
    }),
  );
}

/** Priority 2 is what a statement has without one. */
function statementOf(article: Article, parts: readonly Assessed[], priority: Priority = 2): Statement {
  return {
    text: escapeMarkdown(collapse(parts.map(({ passage }) => passage.text).join(" "))),
    evidence: parts.map(({ passage }) => ({ source: sourceId, quote: sliceOf(article.text, passage) })),
    ...(priority === 2 ? {} : { priority }),
  };
}
