import { compareBrief } from "../../build/compare-brief.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import { writeComparison } from "../../html/write-comparison.ts";
import type { World } from "../../source/world.ts";
import type { PaperName } from "../../theme/theme-schema.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import { formatComparison } from "../format-comparison.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** The most readers that stand side by side and can still be read. */
const mostReaders = 4;

/** Shows what readers of a brief are told differently, in the terminal or as a web page. */
export function runCompare(
  world: World,
  terminal: Terminal,
  [brief = ""]: readonly string[],
  options: CommandOptions,
): ExitCode {
  const audiences = options.list("audience");
  if (audiences.length < 2 || audiences.length > mostReaders) {
    terminal.message(
      `brief: compare wants two to four audiences\n   = for example: brief compare ${brief} --audience minister,public`,
    );
    return exitCode.wrongUse;
  }
  const paper: PaperName = options.text("paper") === "Letter" ? "Letter" : "A4";
  const compared = compareBrief(world, brief, audiences, paper);
  if (options.isOn("json")) {
    const comparison = compared.ok ? compared.value : null;
    const problems = compared.diagnostics.map(describeAsData);
    terminal.result(JSON.stringify({ comparison, problems }, undefined, 2));
    return exitCodeFor(compared.diagnostics);
  }
  reportProblems(terminal, compared.diagnostics);
  if (!compared.ok) return exitCode.problems;
  const file = options.text("out");
  if (file === "") terminal.result(formatComparison(compared.value, terminal.paint));
  else {
    world.writeAtomic(file, Buffer.from(writeComparison(compared.value)));
    terminal.result(file);
  }
  return exitCode.done;
}
