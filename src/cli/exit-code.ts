import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/result.ts";

/** How the command ends. */
export const exitCode = { done: 0, problems: 1, wrongUse: 2, machine: 3 } as const;

/** One of the codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Returns the code for work that reported these problems: warnings do not fail it. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return hasErrors(diagnostics) ? exitCode.problems : exitCode.done;
}
