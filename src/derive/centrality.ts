import { likeness, type WordVector } from "./similarity.ts";

/** Two sentences that share less than this have only common words in common. */
const leastLikeness = 0.05;
const damping = 0.85;
const rounds = 40;

/**
 * Returns how central each sentence is to its text, 1 for the most central: a sentence counts as much as the
 * sentences that are like it (TextRank). News puts first what matters most, so earlier sentences start with more;
 * with a head start of 0 all start alike.
 */
export function centralities(vectors: readonly WordVector[], headStart = 2): readonly number[] {
  const ties = vectors.map((left, i) => vectors.map((right, j) => (i === j ? 0 : tie(left, right))));
  const degrees = ties.map(sum);
  const shares = ties.map((row, i) => row.map((value) => (degrees[i] === 0 ? 0 : value / (degrees[i] ?? 1))));
  const start = vectors.map((_, place) => 1 + headStart * Math.exp(-place / 3));
  const total = sum(start);
  let ranks: readonly number[] = start.map((value) => value / total);
  for (let round = 0; round < rounds; round += 1) ranks = nextRanks(ranks, shares, degrees, start, total);
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
}

function nextRanks(
  ranks: readonly number[],
  shares: readonly (readonly number[])[],
  degrees: readonly number[],
  start: readonly number[],
  total: number,
): readonly number[] {
  const alone = sum(ranks.filter((_, place) => degrees[place] === 0)) / ranks.length;
  const next = start.map((value) => ((1 - damping) * value) / total + damping * alone);
  for (const [i, row] of shares.entries()) {
    const rank = damping * (ranks[i] ?? 0);
    for (const [j, share] of row.entries()) if (share > 0) next[j] = (next[j] ?? 0) + rank * share;
  }
  return next;
}

function tie(left: WordVector, right: WordVector): number {
  const value = likeness(left, right);
  return value > leastLikeness ? value : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
