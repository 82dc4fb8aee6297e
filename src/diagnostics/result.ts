import type { Diagnostic } from "./diagnostic.ts";

/**
 * What a stage returns for anything a user can cause. A success may carry warnings; a failure carries at least
 * one error. Bugs are thrown.
 */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Returns a success unless one of the diagnostics is an error. */
export function resultOf<Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Result<Value> {
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}

/** Returns a result whose value, where there is one, is made into another. */
export function mapResult<Value, Other>(result: Result<Value>, change: (value: Value) => Other): Result<Other> {
  return result.ok ? { ...result, value: change(result.value) } : result;
}

/** Returns a failure. */
export function failure(...diagnostics: readonly Diagnostic[]): Result<never> {
  return { ok: false, diagnostics };
}

/** Tells whether any diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
