/**
 * Returns the groups of numbers below a count that pairs join, directly or by way of others; a number in no pair is a
 * group of its own. Groups and the numbers in them are in ascending order.
 */
export function joinGroups(
  count: number,
  pairs: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const parents = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  for (const [left, right] of pairs) {
    const [one, other] = [rootOf(left), rootOf(right)];
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, number[]>();
  for (const index of parents.keys()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
