import { type Result, resultOf } from "../diagnostics/result.ts";

/** A number that was tried, and what came of it. */
export interface Tried<Value> {
  readonly at: number;
  readonly value: Value;
}

/**
 * Returns the least number of a range whose value holds, given that every greater one then holds too; undefined where
 * not even the greatest does. The greatest is tried first, then halves.
 */
export function leastThat<Value>(
  from: number,
  to: number,
  attempt: (at: number) => Result<Value>,
  holds: (value: Value) => boolean,
): Result<Tried<Value> | undefined> {
  if (to < from) return resultOf(undefined);
  const last = attempt(to);
  if (!last.ok) return last;
  if (!holds(last.value)) return resultOf(undefined);
  let best: Tried<Value> = { at: to, value: last.value };
  let low = from;
  while (low < best.at) {
    const middle = Math.floor((low + best.at) / 2);
    const tried = attempt(middle);
    if (!tried.ok) return tried;
    if (holds(tried.value)) best = { at: middle, value: tried.value };
    else low = middle + 1;
  }
  return resultOf(best);
}
