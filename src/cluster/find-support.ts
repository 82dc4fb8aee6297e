import type { Figure } from "../check/figures/figure.ts";
import { readFigures } from "../check/figures/read-figures.ts";
import { type Support, supportOf, supportsFigure } from "../check/figures/supports-figure.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { likeness } from "../derive/similarity.ts";
import { type Assertion, assertionOf, compareAssertions } from "./assertion.ts";
import type { ComparedCounts } from "./compare-counts.ts";
import type { Pool } from "./pool-passages.ts";

/** How the passages of a pool stand to those of its other articles. */
export interface Corroboration {
  /** Returns the passages of other articles that say what one says, at most one of each article, in their order. */
  readonly supportFor: (passage: Assessed) => readonly Assessed[];
  /** Tells whether one of two passages of different articles would add little to the other. */
  readonly isTold: (one: Assessed, other: Assessed) => boolean;
}

/** A passage that has this share of another's words, weighed by how rare they are, says much of what it says. */
const leastHeld = 0.5;

/** Two that count one thing and give the same number need fewer words in common. */
const leastHeldWithCount = 0.35;

/** What one announces and the other reports has to be put in nearly the same words. */
const leastHeldOfSteps = 0.7;

/** Fewer words in common are a name and a verb: `the mayor said`. */
const leastShared = 4;

/** Two articles say one thing in other words, so less has to be alike than within one article. */
const tooAlike = 0.4;
const tooAlikeWithCount = 0.25;

/**
 * Returns which passages of a pool bear out each other. One bears out another when it has every figure of it, most of
 * its names and rare words, and denies or supposes something only where the other does. What is borne out wrongly
 * makes a statement look better than it is, so in doubt it is not.
 */
export function findSupport({ candidates, articleOf }: Pool, counts: ComparedCounts): Corroboration {
  const claims = new Map(candidates.map((one) => [one, claimsOf(one)] as const));
  const countAlike = passagesThatCountAlike(counts);
  const shareCount = (one: Assessed, other: Assessed) => countAlike.get(one)?.has(other) === true;
  const bearsOut = (one: Assessed, wanted: Assessed) => {
    const [given, needed] = [claims.get(one), claims.get(wanted)];
    if (given === undefined || needed === undefined) return false;
    return hasClaims(given, needed) && holds(one, wanted, leastFor(given, needed, shareCount(one, wanted)));
  };
  const supportersOf = (wanted: Assessed) => {
    const best = new Map<number, Assessed>();
    for (const one of candidates) {
      const article = articleOf(one);
      if (article === articleOf(wanted) || !bearsOut(one, wanted)) continue;
      const before = best.get(article);
      const isBetter =
        before === undefined || likeness(one.vector, wanted.vector) > likeness(before.vector, wanted.vector);
      if (isBetter) best.set(article, one);
    }
    return Array.from(best)
      .toSorted(([left], [right]) => left - right)
      .map(([, one]) => one);
  };
  const supporters = new Map(candidates.map((one) => [one, supportersOf(one)] as const));
  const supportFor = (passage: Assessed) => supporters.get(passage) ?? [];
  return {
    supportFor,
    isTold: (one, other) => {
      if (articleOf(one) === articleOf(other)) return false;
      const most = shareCount(one, other) ? tooAlikeWithCount : tooAlike;
      return likeness(one.vector, other.vector) >= most || bearsOut(one, other) || bearsOut(other, one);
    },
  };
}

/** What of a passage another one has to have, to bear it out. */
interface Claims {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly support: Support;
  readonly names: readonly string[];
  readonly assertion: Assertion;
}

function claimsOf({ text }: Assessed): Claims {
  const figures = readFigures(text);
  const names = text.match(/(?<=[\p{L}\d,;:] )\p{Lu}[\p{L}\d’'-]+/gu) ?? [];
  return {
    text,
    figures: figures.filter(({ claim }) => claim),
    support: supportOf(figures),
    names: [...new Set(names.map((name) => name.replace(/['’]s?$/, "")))],
    assertion: assertionOf(text),
  };
}

function hasClaims(given: Claims, needed: Claims): boolean {
  if (!needed.figures.every((figure) => supportsFigure(given.support, figure))) return false;
  return needed.names.filter((name) => given.text.includes(name)).length >= needed.names.length / 2;
}

function leastFor(given: Claims, needed: Claims, shareCount: boolean): number {
  switch (compareAssertions(given.assertion, needed.assertion)) {
    case "alike":
      return shareCount ? leastHeldWithCount : leastHeld;
    case "nearly":
      return leastHeldOfSteps;
    case "unlike":
      return Number.POSITIVE_INFINITY;
  }
}

function holds(given: Assessed, wanted: Assessed, least: number): boolean {
  const shared = [...wanted.vector].filter(([word]) => given.vector.has(word));
  const held = shared.reduce((sum, [, weight]) => sum + weight ** 2, 0);
  return shared.length >= leastShared && held >= least;
}

function passagesThatCountAlike({ given, pairs }: ComparedCounts): ReadonlyMap<Assessed, ReadonlySet<Assessed>> {
  const alike = new Map<Assessed, Set<Assessed>>();
  for (const { left, right, comparison } of pairs) {
    const [one, other] = [given[left]?.passage, given[right]?.passage];
    if (one === undefined || other === undefined || comparison === "different") continue;
    alike.set(one, (alike.get(one) ?? new Set()).add(other));
    alike.set(other, (alike.get(other) ?? new Set()).add(one));
  }
  return alike;
}
