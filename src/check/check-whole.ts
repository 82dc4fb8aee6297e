import { type Brief, keyNumberLimit, statementSections } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import { markdownOf, type PlacedStatement } from "./list-statements.ts";

/** Returns what is wrong with a brief as a whole: nothing in it, too many call-outs, abbreviations it does not use. */
export function checkWhole(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  const empty = statementSections.every((section) => (brief.value[section] ?? []).length === 0);
  return [
    ...(empty ? [diagnose("empty-brief", brief.spanAt(["title"]), {})] : []),
    ...checkCallouts(brief, statements),
    ...checkGlossary(brief, statements),
  ];
}

function checkCallouts(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  const figures = statements.filter(({ statement }) => statement.figure !== undefined);
  const spans = figures
    .map(({ path }) => brief.spanAt([...path, "figure"]))
    .toSorted((left, right) => left.start - right.start);
  const tooMany = spans[keyNumberLimit];
  if (tooMany === undefined) return [];
  return [diagnose("too-many-figures", tooMany, { count: figures.length, limit: keyNumberLimit })];
}

function checkGlossary(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  const keys = Object.keys(brief.value.glossary ?? {});
  if (keys.length === 0) return [];
  const text = [brief.value.title, ...statements.flatMap(visibleTexts)].join("\n");
  const words = new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu));
  return keys
    .filter((key) => !words.has(key) && !words.has(`${key}s`) && !holdsPhrase(text, key))
    .map((key) => diagnose("unused-abbreviation", brief.spanAt(["glossary", key]), { abbreviation: key }));
}

function visibleTexts(placed: PlacedStatement): readonly string[] {
  const { figure } = placed.statement;
  const callout = figure === undefined ? [] : [figure.value, figure.label];
  return [...markdownOf(placed).map(({ text }) => plainTextOf(text)), ...callout];
}

/** An abbreviation of several words or signs ("R&D", "TLP:AMBER") is no single word of the text. */
function holdsPhrase(text: string, key: string): boolean {
  return !/^[\p{L}\p{N}\p{M}]+$/u.test(key) && text.includes(key.trim());
}
