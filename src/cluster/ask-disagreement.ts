import type { Statement } from "../brief/brief-schema.ts";
import { citeArticle } from "../check/cite-article.ts";
import { escapeMarkdown } from "../derive/escape-markdown.ts";
import type { Article } from "../feed/article.ts";
import type { GivenFigure } from "./compare-counts.ts";
import type { Disagreement } from "./find-disagreements.ts";

/** What a question needs to know of the passages that it quotes. */
export interface Quotable {
  readonly articleOf: (given: GivenFigure) => Article;
  readonly evidenceOf: (given: GivenFigure) => NonNullable<Statement["evidence"]>[number];
}

/** The words round the quotations, by language. */
interface Frame {
  readonly differ: string;
  readonly update: string;
  readonly open: string;
  readonly close: string;
}

const english: Frame = {
  differ: "Sources differ:",
  update: "The later figure may be an update.",
  open: "“",
  close: "”",
};
const frames: ReadonlyMap<string, Frame> = new Map([
  ["en", english],
  [
    "de",
    {
      differ: "Die Quellen nennen verschiedene Zahlen:",
      update: "Die spätere Zahl kann ein neuerer Stand sein.",
      open: "„",
      close: "“",
    },
  ],
  [
    "fr",
    {
      differ: "Les sources divergent :",
      update: "Le chiffre le plus récent peut être une mise à jour.",
      open: "« ",
      close: " »",
    },
  ],
  [
    "es",
    {
      differ: "Las fuentes difieren:",
      update: "La cifra posterior puede ser una actualización.",
      open: "«",
      close: "»",
    },
  ],
]);

/** The most characters of one quotation in a question; it is cut at a clause, or at words, round its number. */
const longestQuotation = 100;
const mostVersions = 3;
const mostOrigins = 2;

/**
 * Returns a disagreement as an open question that quotes each number as an article gives it, names its origins with
 * their days, and says so where one was given only after the other; in English where the language's words are not known. Undefined where
 * two numbers do not go into the longest statement.
 */
export function askDisagreement(
  { versions }: Disagreement,
  { articleOf, evidenceOf }: Quotable,
  language: string,
  longest: number,
): Statement | undefined {
  const frame = frames.get(language.split("-")[0] ?? "") ?? english;
  const quoted = versions.slice(0, mostVersions).map((version) => {
    const words = version.slice(0, 1).map(quotationOf).join();
    const origins = version.slice(0, mostOrigins).map((given) => citeArticle(articleOf(given), language));
    return `${frame.open}${words}${frame.close} (${origins.join("; ")})`;
  });
  const update = isLater(versions, articleOf) ? ` ${frame.update}` : "";
  const texts = [quoted, quoted.slice(0, 2)].map((some) => `${frame.differ} ${some.join(", ")}.${update}`);
  const text = texts.find(({ length }) => length <= longest);
  return text === undefined ? undefined : { text: escapeMarkdown(text), evidence: versions.flat().map(evidenceOf) };
}

/** Tells whether any number was first given after another was last given. */
function isLater(versions: Disagreement["versions"], articleOf: Quotable["articleOf"]): boolean {
  const days = versions.map((version) =>
    version.flatMap((given) => articleOf(given).metadata.published ?? []).toSorted(),
  );
  return days.some(([first]) =>
    days.some((other) => {
      const last = other.at(-1);
      return first !== undefined && last !== undefined && last < first;
    }),
  );
}

/** Returns the words of a passage that hold a number, without its full stop: all of them, or a clause, or some words. */
function quotationOf({ passage, figure: { figure } }: GivenFigure): string {
  const { text } = passage;
  const whole = text.replace(/[.\s]+$/, "");
  if (whole.length <= longestQuotation) return whole;
  const starts = Array.from(
    text.slice(0, figure.start).matchAll(/[,;:–—] /g),
    ({ index, 0: mark }) => index + mark.length,
  );
  const ends = Array.from(text.slice(figure.end).matchAll(/[,;:–—](?= )|\.$/g), ({ index }) => figure.end + index);
  const clause = text.slice(starts.at(-1) ?? 0, ends[0] ?? text.length);
  if (clause.length <= longestQuotation) return clause.trim();
  return wordsAround(text, figure.start, figure.end);
}

/** Returns whole words round a stretch, about as many before it as after it. */
function wordsAround(text: string, start: number, end: number): string {
  const room = Math.max(0, longestQuotation - (end - start)) / 2;
  const from = start <= room ? 0 : text.indexOf(" ", start - room) + 1;
  const last = text.lastIndexOf(" ", end + room);
  const to = text.length - end <= room ? text.length : last;
  return text.slice(Math.min(from, start), Math.max(to, end)).replace(/[\s.,;:]+$/, "");
}
