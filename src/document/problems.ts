import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { type Markup, placeOf } from "./markup.ts";

/** Where the problems of one page go, and how a stretch of its HTML is found in the template. */
export interface Problems {
  readonly report: (diagnostic: Diagnostic) => void;
  readonly at: (start: number, end: number) => Span | undefined;
  readonly found: () => readonly Diagnostic[];
}

/** Problems beyond this many are not told: nobody reads them, and most follow from the first. */
const problemLimit = 50;

/**
 * Returns a collection of problems that takes each kind once at each place: a partial that is inserted for every
 * statement has its mistake once.
 */
export function collectProblems(markup: Markup): Problems {
  const found = new Map<string, Diagnostic>();
  return {
    report: (diagnostic) => {
      const { code, span } = diagnostic;
      const place = span === undefined ? JSON.stringify(diagnostic.arguments) : `${span.source.name}:${span.start}`;
      const key = `${code} ${place}`;
      if (!found.has(key) && found.size < problemLimit) found.set(key, diagnostic);
    },
    at: (start, end) => placeOf(markup, start, end),
    found: () => [...found.values()],
  };
}
