#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { exitCode } from "./cli/exit-code.ts";
import { createNodeWorld } from "./cli/node-world.ts";
import { runCommand } from "./cli/run-command.ts";
import { openTerminal } from "./cli/terminal.ts";
import { MachineError } from "./source/world.ts";

/** A reader that closes the pipe, such as head, has seen enough; a full disk behind a redirection is the machine's. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? exitCode.done) : exitCode.machine);
  });
}

const terminal = openTerminal();
try {
  process.exitCode = await runCommand(createNodeWorld(), terminal, process.argv.slice(2), ownVersion());
} catch (error) {
  if (!(error instanceof MachineError)) throw error;
  terminal.message(`brief: ${error.message}`);
  process.exitCode = exitCode.machine;
}

function ownVersion(): string {
  const about: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const version: unknown = typeof about === "object" && about !== null ? Reflect.get(about, "version") : undefined;
  return String(version);
}
