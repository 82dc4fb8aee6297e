import type { World } from "../source/world.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { formatCommandHelp, formatProgramHelp } from "./format-help.ts";
import { type Parsed, parseCommand } from "./parse-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs what the arguments ask for. Each command is loaded only when it is called, since most need not all of them. */
export async function runCommand(
  world: World,
  terminal: Terminal,
  args: readonly string[],
  version: string,
): Promise<ExitCode> {
  const parsed = parseCommand(args);
  switch (parsed.kind) {
    case "program-help":
      terminal.result(formatProgramHelp(version));
      return exitCode.done;
    case "version":
      terminal.result(version);
      return exitCode.done;
    case "command-help":
      terminal.result(formatCommandHelp(parsed.command));
      return exitCode.done;
    case "wrong-use":
      terminal.message(`brief: ${parsed.problem}\n   = ${parsed.hint}`);
      return exitCode.wrongUse;
    case "run":
      return runParsed(world, terminal, parsed, version);
  }
}

async function runParsed(
  world: World,
  terminal: Terminal,
  { command, operands, options }: Extract<Parsed, { kind: "run" }>,
  version: string,
): Promise<ExitCode> {
  switch (command.name) {
    case "build":
      return (await import("./commands/build.ts")).runBuild(world, terminal, operands, options, version);
    case "check":
      return (await import("./commands/build.ts")).runCheck(world, terminal, operands, options);
    case "inspect":
      return (await import("./commands/inspect.ts")).runInspect(world, terminal, operands, options);
    case "compare":
      return (await import("./commands/compare.ts")).runCompare(world, terminal, operands, options);
    case "theme":
      return (await import("./commands/theme.ts")).runTheme(world, terminal, operands, options);
    case "derive":
      return (await import("./commands/derive.ts")).runDerive(world, terminal, operands, options);
    case "feed":
      return (await import("./commands/feed.ts")).runFeed(world, terminal, operands, options);
    case "init":
      return (await import("./commands/init.ts")).runInit(world, terminal, operands, options);
    case "new":
      return (await import("./commands/new.ts")).runNew(world, terminal, operands, options);
    case "extract":
      return (await import("./commands/extract.ts")).runExtract(world, terminal, operands, options);
    case "verify":
      return (await import("./commands/verify.ts")).runVerify(world, terminal, operands, options);
    case "explain":
      return (await import("./commands/explain.ts")).runExplain(terminal, operands, options);
  }
}
