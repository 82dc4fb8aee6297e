/** A node of a tree, as far as its depth is measured. */
export interface DeepNode {
  readonly firstChild: DeepNode | null;
  readonly nextSibling: DeepNode | null;
  readonly parentNode: DeepNode | null;
}

/**
 * Tells whether elements below a root nest deeper than a limit. Counted step by step, and not by a function that calls
 * itself: the depth is what is in doubt.
 */
export function isTooDeep(root: DeepNode, limit: number): boolean {
  let depth = 0;
  let node: DeepNode | null = root;
  while (node !== null && depth <= limit) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return depth > limit;
}
