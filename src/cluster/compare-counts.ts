import { readFigures } from "../check/figures/read-figures.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { likeness } from "../derive/similarity.ts";
import { type Assertion, assertionOf, compareAssertions } from "./assertion.ts";
import { type Comparison, compareFigures } from "./compare-figures.ts";
import { isFamily } from "./measure-words.ts";
import { type MeasuredFigure, measuredFigures } from "./measured-figures.ts";
import type { Pool } from "./pool-passages.ts";

/** A number as one article gives it. */
export interface GivenFigure {
  readonly passage: Assessed;
  readonly figure: MeasuredFigure;
  /** The number of the article, from 0. */
  readonly article: number;
}

/** The numbers that articles give, and how those for one thing stand to each other. */
export interface ComparedCounts {
  readonly given: readonly GivenFigure[];
  /** Pairs of numbers of different articles for the same thing, by their places in `given`. */
  readonly pairs: readonly ComparedPair[];
}

/** Two numbers for one thing. */
export interface ComparedPair {
  readonly left: number;
  readonly right: number;
  readonly comparison: Comparison;
}

/** One word in common may be chance; then the sentences as a whole have to be this much alike. */
const leastSharedWords = 2;
const leastLikeness = 0.3;

/** What one announces and the other reports may be two steps of a matter, unless the sentences are as much alike as this. */
const leastOfSteps = 0.4;

/**
 * Returns the numbers that the articles of a pool give, and the pairs of them that count one thing: with the same
 * words, at the same time and place, as a whole or as a part, and both said to be so.
 */
export function compareCounts({ language, candidates, articleOf }: Pool): ComparedCounts {
  const given = candidates.flatMap((passage) => {
    const assertion = assertionOf(passage.text);
    const times = timesOf(passage.text);
    return measuredFigures(passage.text, language).map(
      (figure): Counted => ({ passage, figure, article: articleOf(passage), assertion, times }),
    );
  });
  const pairs = given.flatMap((later, right) =>
    given.slice(0, right).flatMap((earlier, left): readonly ComparedPair[] => {
      if (earlier.article === later.article || !isOneMeasure(earlier, later)) return [];
      const comparison = compareFigures(earlier.figure, later.figure);
      return comparison === undefined ? [] : [{ left, right, comparison }];
    }),
  );
  return { given, pairs };
}

/** A number with what else has to agree before it is held against another. */
interface Counted extends GivenFigure {
  readonly assertion: Assertion;
  /** Years, and words such as `last year`, that set another time than that of the story. */
  readonly times: ReadonlySet<string>;
}

function isOneMeasure(left: Counted, right: Counted): boolean {
  const [one, other] = [left.figure, right.figure];
  if (one.isPart !== other.isPart || !isSameSet(left.times, right.times) || !mayMeet(one.names, other.names))
    return false;
  if (!isSameSet(familiesIn(one.words), familiesIn(other.words))) return false;
  if (intersection(one.special, other.special).length === 0) return false;
  const alike = likeness(left.passage.vector, right.passage.vector);
  const assertions = compareAssertions(left.assertion, right.assertion);
  if (assertions === "unlike" || (assertions === "nearly" && alike < leastOfSteps)) return false;
  return alike >= leastLikeness || intersection(one.words, other.words).length >= leastSharedWords;
}

const otherTime =
  /\b(?:last|previous|past|earlier this|next) (?:year|month|decade|week)\b|\b(?:years|months|decades) ago\b|\b(?:since|previously|so far this year)\b/gi;

function timesOf(text: string): ReadonlySet<string> {
  const years = readFigures(text).flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.kind === "date" && reading.year !== undefined ? [String(reading.year)] : [],
    ),
  );
  const bare = text.match(/(?<![\d.,$€£¥])(?:1[89]|20)\d\d(?![\d,.]*\d)/g) ?? [];
  return new Set([...years, ...bare, ...(text.toLowerCase().match(otherTime) ?? [])]);
}

function familiesIn(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter(isFamily));
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((one) => right.has(one));
}

function intersection(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  return [...left].filter((one) => right.has(one));
}

/** Five killed in one town and seven in another are two counts; a clause that names no place may speak of either. */
function mayMeet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === 0 || right.size === 0 || intersection(left, right).length > 0;
}
