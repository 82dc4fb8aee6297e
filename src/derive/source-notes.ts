import type { Article } from "../feed/article.ts";
import { findParaphrase } from "./find-paraphrase.ts";
import { relativeDatesIn } from "./relative-dates.ts";
import { countUnnamedSources } from "./unnamed-sources.ts";

const longestText = 200_000;

const cutOff = /(?:\.\.\.|…|\[\+?\d+ chars\]|\b(?:read|show|see) more)$|[\p{L}\p{N},;:–—-]$/iu;

/** A text this short, in characters, is a summary or an alert rather than a report. */
const veryShort = 700;

const mostExamples = 6;

/** What a draft from one article says of it: what it says of each of several would repeat itself. */
export const singleSourceNote =
  "Every statement rests on this one article: look for a second source of the main facts.";

/**
 * Returns what can be told of an article as a source from its text and metadata alone, one plain sentence each. They
 * are observations for the author, not verdicts. Of an article without a date, the day that a line under its headline
 * names may be known.
 */
export function noteSource(article: Article, dayOfLine?: string): readonly string[] {
  const text = article.text.slice(0, longestText);
  return [
    ...noteOrigin(article),
    ...noteDates(article, text, dayOfLine),
    ...noteExtent(article),
    ...noteUnnamed(text),
    ...noteParaphrase(text),
  ];
}

function noteOrigin(article: Article): readonly string[] {
  const { metadata } = article;
  return [
    ...(metadata.url === undefined ? ["The article has no address (url): the original cannot be looked up."] : []),
    ...(metadata.author === undefined && metadata.publisher === undefined
      ? ["Neither an author nor a publisher is recorded."]
      : []),
    ...(metadata.replaces === undefined
      ? []
      : [`The article is a later text of "${metadata.replaces}": what was said first may have been corrected.`]),
    ...(isEdited(article) ? ["The text was changed by hand after it was stored: its sha256 is another."] : []),
  ];
}

function isEdited({ metadata, sha256 }: Article): boolean {
  return metadata.sha256 !== undefined && metadata.sha256 !== sha256;
}

function noteDates({ metadata, language }: Article, text: string, dayOfLine: string | undefined): readonly string[] {
  if (metadata.published !== undefined) return [];
  if (dayOfLine !== undefined) {
    return [`The article has no date (published); ${dayOfLine} is that of the line under its headline.`];
  }
  const found = relativeDatesIn(text, language, undefined).map(({ written }) => written);
  const loose = found.length === 0 ? "" : `, so ${countOf(found.length, "relative date")} cannot be resolved`;
  return [`The article has no date (published)${loose}${found.length === 0 ? "" : `: ${listExamples(found)}`}.`];
}

function noteExtent({ text }: Article): readonly string[] {
  return [
    ...(text.length < veryShort ? [`The article is very short (${countOf(text.length, "character")}).`] : []),
    ...(endsCutOff(text) ? ["The text ends as if it were cut off."] : []),
  ];
}

function endsCutOff(text: string): boolean {
  return cutOff.test(text.slice(-40).trimEnd());
}

function noteUnnamed(text: string): readonly string[] {
  const count = countUnnamedSources(text);
  if (count === 0) return [];
  return [`${countOf(count, "statement")} ${count === 1 ? "rests" : "rest"} on sources without a name.`];
}

function noteParaphrase(text: string): readonly string[] {
  const found = findParaphrase(text);
  if (found.length === 0) return [];
  const examples = [...new Set(found.map(({ words, usual }) => `“${words}” (usually “${usual}”)`))].slice(
    0,
    mostExamples,
  );
  return [
    `The wording looks machine-paraphrased (${countOf(found.length, "odd phrase")}): ${examples.join(", ")}. Names, figures and quotations may have been altered too; compare them with the original.`,
  ];
}

/**
 * Returns what readers of a brief should know of an article as a source, to be printed with it until the author
 * thinks better of it; undefined where there is nothing, or the article is not in the language of these words.
 */
export function printedNoteOn(article: Article): string | undefined {
  const { language, metadata, text } = article;
  if (language.split("-")[0] !== "en") return undefined;
  const start = text.slice(0, longestText);
  const unnamed = countUnnamedSources(start);
  const notes = [
    ...(findParaphrase(start).length === 0
      ? []
      : ["the wording looks machine-paraphrased, so names and quotations may differ from the original"]),
    ...(unnamed === 0
      ? []
      : [`${countOf(unnamed, "statement")} in it ${unnamed === 1 ? "rests" : "rest"} on unnamed sources`]),
    ...(endsCutOff(text) ? ["the text is incomplete"] : []),
    ...(metadata.replaces === undefined ? [] : ["a later text of the article"]),
    ...(isEdited(article) ? ["its text was changed by hand after it was stored"] : []),
  ];
  return notes.length === 0 ? undefined : notes.join("; ");
}

function listExamples(found: readonly string[]): string {
  return [...new Set(found.map((words) => `“${words}”`))].slice(0, 3).join(", ");
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
