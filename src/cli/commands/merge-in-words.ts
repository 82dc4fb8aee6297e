import type { MergedStatement } from "../../merge/merge-draft.ts";

const outcomes = ["added", "vanished", "kept"] as const;

/** Returns what became of the statements of a brief that took up an article, with their lines: `added 2 (lines 61, 66)`. */
export function mergeInWords(statements: readonly MergedStatement[]): string {
  return outcomes
    .map((outcome) => {
      const lines = statements.filter((one) => one.outcome === outcome).map(({ line }) => line);
      const places = lines.toSorted((left, right) => left - right).join(", ");
      return `${outcome} ${lines.length}${lines.length === 0 ? "" : ` (line${lines.length === 1 ? "" : "s"} ${places})`}`;
    })
    .join(", ");
}
