import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../diagnostics/span.ts";

/** Where the problems of one SVG go. */
export interface SvgProblems {
  readonly report: (place: { readonly start: number; readonly end: number }, problem: string, hint: string) => void;
  readonly found: () => readonly Diagnostic[];
}

/** Problems beyond this many are not told: a drawing program repeats one mistake in every element. */
const problemLimit = 5;

/** Returns a collection of problems that takes each once, at its first place. */
export function collectSvgProblems(source: SourceText): SvgProblems {
  const found = new Map<string, Diagnostic>();
  return {
    report: ({ start, end }, problem, hint) => {
      if (found.has(problem) || found.size >= problemLimit) return;
      found.set(problem, diagnose("svg-refused", { source, start, end }, { problem, hint }));
    },
    found: () => [...found.values()],
  };
}
