/** What a part of a template comes to when it runs, loops counted once: found without running it. */
export interface Cost {
  readonly insertions: number;
  /** Length of the template's own text. */
  readonly text: number;
  /** How deep they nest. */
  readonly depth: number;
}

/** The most that a layout may come to; real ones insert a few dozen partials, five levels deep. */
export const costLimit: Cost = { insertions: 10_000, text: 2_000_000, depth: 60 };

export const noCost: Cost = { insertions: 0, text: 0, depth: 0 };

/** Returns the cost of parts one after another. */
export function addCosts(costs: readonly Cost[]): Cost {
  return {
    insertions: costs.reduce((sum, { insertions }) => sum + insertions, 0),
    text: costs.reduce((sum, { text }) => sum + text, 0),
    depth: costs.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

/** Returns in what a cost is above the limit; undefined where it is not. */
export function excessOf(cost: Cost): { readonly what: string; readonly limit: number } | undefined {
  const { insertions, text, depth } = costLimit;
  if (cost.depth > depth) return { what: "partials within each other", limit: depth };
  if (cost.insertions > insertions) return { what: "insertions of partials", limit: insertions };
  return cost.text > text ? { what: "characters of text", limit: text } : undefined;
}
