import type { Result } from "../../src/diagnostics/result.ts";

/** Returns the value of a success, and throws where there is none. */
export function succeeded<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`no success: ${result.diagnostics.map(({ code }) => code).join(", ")}`);
}
