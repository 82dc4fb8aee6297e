import type { Article } from "../feed/article.ts";
import { paraphraseMarks } from "./paraphrase-marks.ts";

const longestText = 200_000;
const relativeDate =
  /\b(?:last|this|next|past|final) (?:week|weekend|month|year|summer|winter|spring|autumn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:\w+ )?\d)/gi;

const people =
  "officials?|officers?|experts?|specialists?|analysts?|sources?|researchers?|executives?|aides?|diplomats?|critics|observers|insiders?";
const speaks = "said|says|say|told|stated|warn|warned|believe|accuse|accused|claim|claimed|estimate";

/** A kind of person in place of a name: `several officials said`, `people familiar with the matter`. */
const unnamedSource = new RegExp(
  `\\b(?:${people})\\b(?! \\p{Lu}\\p{Ll}+ \\p{Lu})[^.!?“"]{0,60}? (?:${speaks})\\b|\\bpeople familiar with\\b|\\bspoke on (?:the )?condition of anonymity\\b`,
  "gu",
);

const cutOff = /(?:\.\.\.|…|\[\+?\d+ chars\]|\b(?:read|show|see) more)$|[\p{L}\p{N},;:–—-]$/iu;

/** So many different odd phrases, this dense, do not come from one slip. */
const leastMarks = 3;
const marksPerThousandWords = 4;
const mostExamples = 6;

/**
 * Returns what can be told of an article as a source from its text and metadata alone, one plain sentence each. They
 * are observations for the author, not verdicts.
 */
export function noteSource(article: Article): readonly string[] {
  const text = article.text.slice(0, longestText);
  return [
    ...noteOrigin(article),
    ...noteDates(article, text),
    ...noteUnnamed(text),
    ...noteParaphrase(text),
    ...(cutOff.test(article.text.slice(-40).trimEnd()) ? ["The text ends as if it were cut off."] : []),
  ];
}

function noteOrigin({ metadata }: Article): readonly string[] {
  return [
    ...(metadata.url === undefined ? ["The article has no address (url): the original cannot be looked up."] : []),
    ...(metadata.author === undefined && metadata.publisher === undefined
      ? ["Neither an author nor a publisher is recorded."]
      : []),
  ];
}

function noteDates({ metadata }: Article, text: string): readonly string[] {
  if (metadata.published !== undefined) return [];
  const found = text.match(relativeDate) ?? [];
  const loose = found.length === 0 ? "" : `, so ${countOf(found.length, "relative date")} cannot be resolved`;
  return [`The article has no date (published)${loose}${found.length === 0 ? "" : `: ${listExamples(found)}`}.`];
}

function noteUnnamed(text: string): readonly string[] {
  const found = text.match(unnamedSource) ?? [];
  if (found.length === 0) return [];
  return [`${countOf(found.length, "statement")} ${found.length === 1 ? "rests" : "rest"} on sources without a name.`];
}

function noteParaphrase(text: string): readonly string[] {
  const found = paraphraseMarks.flatMap(({ pattern, usual }) => {
    const matches = text.match(pattern) ?? [];
    return matches.slice(0, 1).map((first) => ({ first, usual, count: matches.length }));
  });
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const words = text.split(/\s+/).length;
  if (found.length < leastMarks || (1000 * count) / words < marksPerThousandWords) return [];
  const examples = found.slice(0, mostExamples).map(({ first, usual }) => `“${first}” (usually “${usual}”)`);
  return [
    `The wording looks machine-paraphrased (${countOf(count, "odd phrase")}): ${examples.join(", ")}. Names, figures and quotations may have been altered too; compare them with the original.`,
  ];
}

function listExamples(found: readonly string[]): string {
  return [...new Set(found.map((words) => `“${words}”`))].slice(0, 3).join(", ");
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
