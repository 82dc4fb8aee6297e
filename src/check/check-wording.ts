import type { Brief } from "../brief/brief-schema.ts";
import { plainText, readInlineMarkdown } from "../brief/inline-markdown.ts";
import { likelihoodScales } from "../brief/likelihood.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { spanWithin, textOf } from "../diagnostics/span.ts";
import type { Located } from "../source/read-as.ts";
import type { Path } from "../source/read-yaml.ts";
import { markdownOf, type PlacedStatement } from "./list-statements.ts";

/** "May" with a capital is left out: it is the month. */
const modal = /(?<![\p{L}\p{N}])(?:may|[Mm]ight|[Cc]ould)(?![\p{L}\p{N}])/u;

/** Returns what is wrong with the words of single statements: markup, terms of likelihood, vague modal verbs. */
export function checkWording(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  return statements.flatMap((placed) => [
    ...markdownOf(placed).flatMap(({ path, text }) => checkMarkup(brief, path, text)),
    ...checkLikelihood(brief, placed),
    ...checkModal(brief, placed),
  ]);
}

function checkMarkup(brief: Located<Brief>, path: Path, text: string): readonly Diagnostic[] {
  const { inlines, refused } = readInlineMarkdown(text);
  const span = brief.spanAt(path);
  const kept = refused.reduce((visible, { written }) => visible.replace(written, ""), plainText(inlines));
  const stray = ["**", "]("].find((marks) => kept.includes(marks));
  return [
    ...refused.map(({ what, written }) => diagnose("refused-markup", span, { what, written })),
    ...(stray === undefined ? [] : [diagnose("stray-markup", spanWithin(span, stray), { marks: stray })]),
  ];
}

function checkLikelihood(brief: Located<Brief>, { path, statement }: PlacedStatement): readonly Diagnostic[] {
  const { likelihood } = statement;
  const { scale } = brief.value;
  const terms: readonly string[] = likelihoodScales[scale];
  if (likelihood === undefined || terms.includes(likelihood)) return [];
  return [diagnose("likelihood-off-scale", brief.spanAt([...path, "likelihood"]), { term: likelihood, scale, terms })];
}

/** Only judgements are held to the scale; statements taken from an article keep the article's words. */
function checkModal(brief: Located<Brief>, { section, path, statement }: PlacedStatement): readonly Diagnostic[] {
  const isJudgement = statement.judgement === true || statement.confidence !== undefined;
  const judges = section === "implications" || section === "bottom_line";
  if (!judges || !isJudgement || statement.likelihood !== undefined) return [];
  const word = modal.exec(plainText(readInlineMarkdown(statement.text).inlines))?.[0];
  if (word === undefined) return [];
  const span = brief.spanAt([...path, "text"]);
  const at = modal.exec(textOf(span))?.index;
  const place = at === undefined ? span : { ...span, start: span.start + at, end: span.start + at + word.length };
  const { scale } = brief.value;
  return [diagnose("bare-modal", place, { word, scale, terms: likelihoodScales[scale] })];
}
