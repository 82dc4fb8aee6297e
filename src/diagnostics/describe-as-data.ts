import { type Diagnostic, describeDiagnostic } from "./diagnostic.ts";
import { positionOf } from "./span.ts";

/** A diagnostic as `--json` prints it. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly hint?: string;
  readonly arguments: unknown;
}

/** Returns a diagnostic as data for other programs: the same facts and words as the terminal shows. */
export function describeAsData(diagnostic: Diagnostic): DiagnosticRecord {
  const { message, hint } = describeDiagnostic(diagnostic);
  const { span } = diagnostic;
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    ...(span === undefined ? {} : { file: span.source.name, ...positionOf(span.source, span.start) }),
    message,
    ...(hint === undefined ? {} : { hint }),
    arguments: diagnostic.arguments,
  };
}
