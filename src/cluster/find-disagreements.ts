import type { ComparedCounts, GivenFigure } from "./compare-counts.ts";
import { compareFigures } from "./compare-figures.ts";
import { joinGroups } from "./join-groups.ts";

/** One thing of which origins give different numbers. */
export interface Disagreement {
  /** The numbers, each with the passages that give it, in the order of their articles; at least two. */
  readonly versions: readonly (readonly GivenFigure[])[];
}

/**
 * Returns the numbers on which articles disagree, in the order of the articles. Where an article gives both numbers, a
 * toll that rose in the course of the day, it does not disagree.
 */
export function findDisagreements({ given, pairs }: ComparedCounts): readonly Disagreement[] {
  const keyOf = (index: number, other: number) => `${index} ${given[other]?.article}`;
  const agreed = new Set(
    pairs
      .filter(({ comparison }) => comparison !== "different")
      .flatMap(({ left, right }) => [keyOf(left, right), keyOf(right, left)]),
  );
  const conflicts = pairs.filter(
    ({ left, right, comparison }) =>
      comparison === "different" && !agreed.has(keyOf(left, right)) && !agreed.has(keyOf(right, left)),
  );
  const same = pairs.filter(({ comparison }) => comparison === "same");
  const disputed = new Set(conflicts.flatMap(({ left, right }) => [left, right]));
  return joinGroups(
    given.length,
    [...conflicts, ...same].map(({ left, right }) => [left, right]),
  )
    .filter((group) => group.some((index) => disputed.has(index)))
    .map((group) => ({ versions: versionsOf(group.flatMap((index) => given[index] ?? [])) }))
    .filter(({ versions }) => versions.length > 1);
}

/** Returns the numbers of a group, each with the first passage of every article that gives it. */
function versionsOf(group: readonly GivenFigure[]): Disagreement["versions"] {
  const versions: GivenFigure[][] = [];
  for (const one of group) {
    const version = versions.find(([first]) => first !== undefined && isSameNumber(first, one));
    if (version === undefined) versions.push([one]);
    else if (version.every(({ article }) => article !== one.article)) version.push(one);
  }
  return versions;
}

function isSameNumber(left: GivenFigure, right: GivenFigure): boolean {
  return compareFigures(left.figure, right.figure) === "same";
}
