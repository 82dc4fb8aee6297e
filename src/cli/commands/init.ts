import { startProject } from "../../build/start-project.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Starts a project, and says what lies where and what to do next. */
export function runInit(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const folder = operands[0] ?? ".";
  const started = startProject(world, folder);
  const files = started.ok ? started.value : [];
  if (options.isOn("json")) {
    terminal.result(JSON.stringify({ files, problems: started.diagnostics.map(describeAsData) }, undefined, 2));
    return exitCodeFor(started.diagnostics);
  }
  reportProblems(terminal, started.diagnostics);
  if (!started.ok) return exitCode.problems;
  for (const file of files) terminal.result(file);
  terminal.message(`\nnext:\n  cd ${folder}\n  brief build`);
  return exitCode.done;
}
