import type { Article } from "../feed/article.ts";
import { centralities } from "./centrality.ts";
import { dependence } from "./dependence.ts";
import { isDateLine, type MentionedTime, type Month, mentionedTime, monthOfDate } from "./mentioned-dates.ts";
import type { Passage } from "./passage.ts";
import type { SegmentedArticle } from "./segment-article.ts";
import { likeness, type WordVector, weighWords } from "./similarity.ts";

/** When the matter of a passage lies, seen from the day of the article. */
export type RelativeTime = "long before" | "before" | "now" | "after";

/** A passage with all that is measured of it before it is judged. */
export interface Observed {
  readonly passage: Passage;
  /** Its text with straight apostrophes, as the cues want it. */
  readonly text: string;
  /** Its text without what stands between quotation marks: the words of the article's own author. */
  readonly ownWords: string;
  readonly words: number;
  /** Its number in the article, from 0. */
  readonly place: number;
  /** Where it stands in the article, from 0 (first) to 1 (last). */
  readonly depth: number;
  readonly vector: WordVector;
  readonly centrality: number;
  readonly likeTitle: number;
  readonly likeLead: number;
  readonly dependence: number;
  /** Absent where the passage names no year. */
  readonly time: RelativeTime | undefined;
}

const longestText = 600;

/** Returns what is measured of each passage, in order. */
export function observePassages(article: Article, { passages, headlines }: SegmentedArticle): readonly Observed[] {
  const texts = passages.map(({ text }) => straighten(text.slice(0, longestText)));
  const title = article.metadata.title ?? headlines[0] ?? texts[0] ?? "";
  const vectors = weighWords([...texts, title, texts.slice(0, 2).join(" ")], article.language);
  const [titleVector, leadVector] = vectors.slice(-2);
  const central = centralities(vectors.slice(0, -2));
  const today = dayOf(article, headlines, texts);
  return passages.map((passage, place) => {
    const text = texts[place] ?? "";
    const vector = vectors[place] ?? new Map();
    return {
      passage,
      text,
      ownWords: text.replaceAll(/[“"][^”"]*[”"]?/g, " "),
      words: text.split(" ").length,
      place,
      depth: passages.length > 1 ? place / (passages.length - 1) : 0,
      vector,
      centrality: central[place] ?? 0,
      likeTitle: likeness(vector, titleVector ?? new Map()),
      likeLead: place < 2 ? 0 : likeness(vector, leadVector ?? new Map()),
      dependence: dependence(text),
      time: relativeTime(text, mentionedTime(text), today),
    };
  });
}

function straighten(text: string): string {
  return text.replaceAll(/[‘’]/g, "'");
}

/** The month of the article: from its metadata, a date line under its headline, or the news itself. */
function dayOf(article: Article, headlines: readonly string[], texts: readonly string[]): Month | undefined {
  if (article.metadata.published !== undefined) return monthOfDate(article.metadata.published);
  const line = headlines.find(isDateLine) ?? texts.slice(0, 2).join(" ");
  return mentionedTime(line)?.firstNamed;
}

function relativeTime(
  text: string,
  time: MentionedTime | undefined,
  today: Month | undefined,
): RelativeTime | undefined {
  if (time === undefined) return undefined;
  if (today === undefined) return looksAhead(text) ? "after" : "before";
  if (time.latest > today && time.earliest > today) return "after";
  if (time.latest < today - 18) return "long before";
  return time.latest < today - 1 ? "before" : "now";
}

/** Without the day of the article, the verb has to tell whether a year lies ahead. */
function looksAhead(text: string): boolean {
  return (
    /\b(?:will|could|may|might|would|expect\w*|forecast\w*|next|by|until|plans?)\b/i.test(text) &&
    !/\b(?:was|were|had|began|introduced|approved|since)\b/i.test(text)
  );
}
