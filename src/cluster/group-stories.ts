import type { Article } from "../feed/article.ts";
import { dayOfArticle } from "./day-of-article.ts";
import { findOrigins, type Origin } from "./find-origins.ts";
import { joinGroups } from "./join-groups.ts";
import { type ArticleProfile, likenessOf, profileArticle, sharedNames } from "./profile-article.ts";

/** Articles that tell of one event: their origins, the most central first. */
export interface Story {
  readonly members: readonly StoryMember[];
}

/** One origin of a story, and why it belongs to it. */
export interface StoryMember {
  readonly origin: Origin;
  /** How like it is to the central article, from 0 to 1; 1 for that article itself. */
  readonly likeness: number;
  /** The names that it shares with the central article, those that both use most first. */
  readonly shared: readonly string[];
}

/**
 * Two articles as like as this tell one story. Of pairs on one topic only, the likest two within weeks had 0.32, and
 * 0.41 a year apart; reports of one event by different houses had 0.52 or more (30 articles, of our own and others).
 */
export const leastLikeness = 0.36;

/** Where a day is not known, nothing but the likeness tells an event from an earlier one like it. */
const leastUndated = 0.45;

/** Reports of one event follow each other within days; later articles tell what came of it. */
export const mostDaysApart = 6;

/**
 * Returns the stories that articles tell, in the order of the days of their central articles. An article that is like
 * no other is a story of its own. The order in which the articles are given makes no difference.
 */
export function groupStories(articles: readonly Article[]): readonly Story[] {
  const origins = findOrigins(articles);
  const profiled = origins.map((origin): Profiled => {
    const { article } = origin;
    return { origin, profile: profileArticle(article), day: numberOfDay(article) };
  });
  const ties = tiesBetween(profiled);
  const joined = joinGroups(
    origins.length,
    [...ties.keys()].map((key) => [Math.floor(key / origins.length), key % origins.length] as const),
  );
  const likeness = (left: number, right: number) =>
    ties.get(Math.min(left, right) * origins.length + Math.max(left, right)) ?? 0;
  return joined
    .flatMap((group) => splitLoose(group, likeness))
    .map((group) => storyOf(centralFirst(group, profiled, likeness), profiled));
}

/** An origin with what it is about. */
interface Profiled {
  readonly origin: Origin;
  readonly profile: ArticleProfile;
  readonly day: number | undefined;
}

/** Returns the likeness of each two origins that can tell one story, by a key for the pair. */
function tiesBetween(profiled: readonly Profiled[]): ReadonlyMap<number, number> {
  const ties = new Map<number, number>();
  for (const [right, later] of profiled.entries()) {
    for (const [left, earlier] of profiled.slice(0, right).entries()) {
      const least = leastFor(earlier, later);
      if (least === undefined) continue;
      const value = likenessOf(earlier.profile, later.profile);
      if (value >= least) ties.set(left * profiled.length + right, value);
    }
  }
  return ties;
}

/** Returns how like two articles have to be to tell one story; undefined where they cannot: too far apart, other languages. */
function leastFor(left: Profiled, right: Profiled): number | undefined {
  const [one, other] = [left, right].map(({ origin }) => origin.article.language.split("-")[0]);
  if (one !== other) return undefined;
  if (left.day === undefined || right.day === undefined) return leastUndated;
  return Math.abs(left.day - right.day) <= mostDaysApart ? leastLikeness : undefined;
}

/** Returns the day of an article as a number of days, which can be compared. */
function numberOfDay(article: Article): number | undefined {
  const day = dayOfArticle(article);
  return day === undefined ? undefined : Date.parse(day) / millisecondsOfDay;
}

const millisecondsOfDay = 86_400_000;

type LikenessOfPair = (left: number, right: number) => number;

/**
 * Returns the groups into which a chain of articles falls: the two that are most like each other on average are joined
 * first, as long as that average is enough. Two stories that one round-up joins come apart again.
 */
function splitLoose(group: readonly number[], likeness: LikenessOfPair): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = group.map((index) => [index]);
  while (groups.length > 1) {
    const best = closestPair(groups, likeness);
    if (best === undefined) break;
    const [left, right] = best;
    const joined = [...(groups[left] ?? []), ...(groups[right] ?? [])].toSorted((one, other) => one - other);
    groups.splice(right, 1);
    groups[left] = joined;
  }
  return groups;
}

function closestPair(
  groups: readonly (readonly number[])[],
  likeness: LikenessOfPair,
): readonly [number, number] | undefined {
  let best: { readonly pair: readonly [number, number]; readonly average: number } | undefined;
  for (const [right, later] of groups.entries()) {
    for (const [left, earlier] of groups.slice(0, right).entries()) {
      const pairs = earlier.flatMap((one) => later.map((other) => likeness(one, other)));
      const average = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
      if (average >= leastAverage && (best === undefined || average > best.average)) {
        best = { pair: [left, right], average };
      }
    }
  }
  return best?.pair;
}

/** A pair too little alike counts as 0 here, so an average of half the likeness asks for ties to most of the group. */
const leastAverage = leastLikeness / 2;

/** Returns a group with the article first that is most like all the others; of two that are as like, the fuller one. */
function centralFirst(group: readonly number[], profiled: readonly Profiled[], likeness: LikenessOfPair) {
  const sums = group.map((one) => group.reduce((sum, other) => sum + (one === other ? 0 : likeness(one, other)), 0));
  const most = Math.max(...sums);
  const length = (index: number) => profiled[index]?.origin.article.text.length ?? 0;
  const [central] = group
    .filter((_, place) => sums[place] === most)
    .toSorted((left, right) => length(right) - length(left) || left - right);
  return group.toSorted((left, right) => Number(right === central) - Number(left === central));
}

function storyOf(group: readonly number[], profiled: readonly Profiled[]): Story {
  const [central, ...others] = group.flatMap((index) => profiled[index] ?? []);
  if (central === undefined) return { members: [] };
  return {
    members: [
      { origin: central.origin, likeness: 1, shared: [] },
      ...others.map(({ origin, profile }) => ({
        origin,
        likeness: likenessOf(central.profile, profile),
        shared: sharedNames(central.profile, profile),
      })),
    ],
  };
}
