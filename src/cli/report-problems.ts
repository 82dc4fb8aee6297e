import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/format-diagnostic.ts";
import type { Terminal } from "./terminal.ts";

/** Prints problems, each followed by an empty line, so that excerpts stand apart. */
export function reportProblems(terminal: Terminal, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) terminal.message(`${formatDiagnostic(diagnostic, terminal.paint)}\n`);
}

/** Returns a count with its noun: `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Returns how many errors and warnings there are, in words; undefined where there is neither. */
export function summarise(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}
