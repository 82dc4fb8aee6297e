import type { Figure, Reading } from "../check/figures/figure.ts";
import { readFigures } from "../check/figures/read-figures.ts";
import { contentWords } from "../derive/similarity.ts";
import { familyOf, isGeneral } from "./measure-words.ts";

/** A number with what it counts or measures, as far as the words round it tell. */
export interface MeasuredFigure {
  readonly figure: Figure;
  readonly quantities: readonly Quantity[];
  /** Whether it is given as about right, or as a bound. */
  readonly isRough: boolean;
  /** Whether it counts a part of something counted before: `including 3 children`. */
  readonly isPart: boolean;
  /** Stems of the words next to it in its clause, but for names; words for one thing are one. */
  readonly words: ReadonlySet<string>;
  /** Those of them that say what is counted: not `people`, not `days`. */
  readonly special: ReadonlySet<string>;
  /** Names in its clause. */
  readonly names: ReadonlySet<string>;
}

/** A number with its unit: money, a share, or none. */
export type Quantity = Extract<Reading, { kind: "quantity" }>;

/** What a number counts stands within so many words of it, before and after. */
const nearWords = 6;

const rough =
  /\b(?:about|around|roughly|approximately|some|nearly|almost|close to|more than|over|above|at least|up to|as many as|fewer than|less than|under|an estimated|etwa|rund|ungefähr|circa|ca\.|fast|knapp|mehr als|über|mindestens|environ|près de|plus de|quelque|au moins|unos|unas|casi|cerca de|alrededor de|más de|al menos)\s+(?:[$£€¥]\s?)?$/iu;
const part =
  /\b(?:including|among (?:them|whom)|of (?:them|whom|these|those)|another|a further|additional|darunter|davon|weitere|dont|parmi|autres|entre ellos|incluid[oa]s|otr[oa]s)\b[^,;]{0,20}$/iu;
const partAfter = /^\s*(?:of (?:them|whom|these|those)|davon|d'entre|de ellos)\b/iu;

/** The end of a clause, or a word that leads on to another count: `12 killed and 31 injured`. */
const boundary = /[,;:()[\]—–“”"«».?!]|\s(?:and|or|but|while|und|oder|aber|et|ou|mais|y|o|pero)\s/giu;

/**
 * Returns the numbers of a sentence that count or measure something; not years, dates, ordinals or ranges. In German
 * every noun has a capital, so no word is taken for a name there.
 */
export function measuredFigures(text: string, language: string): readonly MeasuredFigure[] {
  const figures = readFigures(text);
  return figures.flatMap((figure, index) => {
    const quantities = quantitiesOf(figure);
    const before = text.slice(Math.max(figures[index - 1]?.end ?? 0, lastBoundary(text, figure.start)), figure.start);
    const after = text.slice(
      figure.end,
      Math.min(figures[index + 1]?.start ?? text.length, nextBoundary(text, figure.end)),
    );
    if (quantities.length === 0 || isYear(figure, after) || isRange(text, figure)) return [];
    const names = language.split("-")[0] === "de" ? [] : (`${before} ${after}`.match(capitalised) ?? []);
    const words = stemsOf(`${lastWords(before)} ${firstWords(after)}`, names, language);
    return [
      {
        figure,
        quantities,
        isRough: rough.test(text.slice(Math.max(0, figure.start - 40), figure.start)),
        isPart: part.test(text.slice(Math.max(0, figure.start - 60), figure.start)) || partAfter.test(after),
        words,
        special: new Set([...words].filter((word) => !isGeneral(word))),
        names: new Set(names),
      },
    ];
  });
}

const capitalised = /(?<=[\p{L}\d] )\p{Lu}[\p{L}\d’'-]+/gu;

function quantitiesOf({ claim, readings }: Figure): readonly Quantity[] {
  const quantities = readings.filter((reading) => reading.kind === "quantity");
  return claim && quantities.length === readings.length ? quantities : [];
}

/** Four digits from 1800 to 2099 count something only where its name follows at once. */
function isYear({ written }: Figure, after: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(written) && !/^ \p{Ll}{3,}/u.test(after);
}

function isRange(text: string, { start, end }: Figure): boolean {
  const joins = "(?:to|and|or|bis|à|a|-|–|/)";
  return (
    new RegExp(`^\\s?${joins}\\s?[$£€¥]?\\d`, "u").test(text.slice(end, end + 12)) ||
    new RegExp(`\\d\\s?${joins}\\s?[$£€¥]?$`, "u").test(text.slice(Math.max(0, start - 12), start))
  );
}

function lastBoundary(text: string, end: number): number {
  const from = Math.max(0, end - 200);
  return from + (Array.from(text.slice(from, end).matchAll(boundary)).at(-1)?.index ?? -1) + 1;
}

function nextBoundary(text: string, start: number): number {
  boundary.lastIndex = start;
  return boundary.exec(text)?.index ?? text.length;
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-nearWords).join(" ");
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, nearWords).join(" ");
}

function stemsOf(words: string, names: readonly string[], language: string): ReadonlySet<string> {
  const named = new Set(contentWords(names.join(" ")));
  return new Set(
    contentWords(words, language)
      .filter((word) => !named.has(word))
      .map(familyOf),
  );
}
