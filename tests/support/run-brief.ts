import { runCommand } from "../../src/cli/run-command.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { plainPaint } from "../../src/diagnostics/format-diagnostic.ts";
import type { World } from "../../src/source/world.ts";
import { folderWorld } from "./folder-world.ts";

/** What a command printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder, within this process. */
export async function runBrief(folder: string, ...args: readonly string[]): Promise<Run> {
  return runBriefIn(folderWorld(folder), ...args);
}

/** Runs a command in a world of the test's own, within this process. */
export async function runBriefIn(world: World, ...args: readonly string[]): Promise<Run> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const terminal: Terminal = {
    result: (line) => stdout.push(`${line}\n`),
    bytes: (bytes) => stdout.push(Buffer.from(bytes).toString("utf8")),
    message: (line) => stderr.push(`${line}\n`),
    progress: () => undefined,
    paint: plainPaint,
  };
  const code = await runCommand(world, terminal, args, "0.0.0");
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}
