import { openParcel } from "../../archive/open-parcel.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { failure, type Result } from "../../diagnostics/result.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Hands out the brief that a PDF carries, byte for byte: to standard output, or into a file. */
export function runExtract(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const brief = briefIn(world, operands[0] ?? "");
  const out = options.text("out");
  const delivered = brief.ok && out !== "" ? writeBrief(world, out, brief.value, options.isOn("replace")) : brief;
  reportProblems(terminal, delivered.diagnostics);
  if (!delivered.ok) return exitCode.problems;
  if (out === "") terminal.bytes(delivered.value);
  else terminal.result(out);
  return exitCode.done;
}

function briefIn(world: World, path: string): Result<Uint8Array> {
  const bytes = world.readBytes(path);
  if (bytes === undefined) return failure(diagnose("file-not-found", undefined, { path, suggestion: undefined }));
  const parcel = openParcel(path, bytes);
  return parcel.ok ? { ...parcel, value: parcel.value.brief } : parcel;
}

function writeBrief(world: World, path: string, brief: Uint8Array, replace: boolean): Result<Uint8Array> {
  const before = replace ? undefined : world.readBytes(path);
  if (before !== undefined && Buffer.compare(before, brief) !== 0) {
    return failure(diagnose("brief-exists", undefined, { path }));
  }
  world.writeAtomic(path, brief);
  return { ok: true, value: brief, diagnostics: [] };
}
