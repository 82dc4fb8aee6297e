import { basename, dirname, join } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { suggest } from "../source/suggest.ts";
import { MachineError, type World } from "../source/world.ts";

/**
 * Returns the bytes of one of many files that were handed over. That one cannot be read (too large, no permission) is
 * a fault of this file, and no reason to stop before the others.
 */
export function readInput(world: World, path: string): Result<Uint8Array> {
  try {
    const bytes = world.readBytes(path);
    if (bytes !== undefined) return resultOf(bytes);
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    return failure(diagnose("file-unreadable", undefined, { path, reason: error.reason }));
  }
  const near = suggest(basename(path), world.list(dirname(path)));
  const suggestion = near === undefined ? undefined : join(dirname(path), near);
  return failure(diagnose("file-not-found", undefined, { path, suggestion }));
}
