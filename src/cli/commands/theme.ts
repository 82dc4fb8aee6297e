import { join } from "node:path";
import { previewTheme } from "../../build/preview-theme.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import type { PaperName } from "../../theme/theme-schema.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Writes the specimen sheet of a theme, and says where it lies. */
export function runTheme(
  world: World,
  terminal: Terminal,
  [action, name = "default"]: readonly string[],
  options: CommandOptions,
): ExitCode {
  if (action !== "preview") {
    terminal.message('brief: theme wants "preview [THEME]"\n   = see: brief theme --help');
    return exitCode.wrongUse;
  }
  const paper: PaperName = options.text("paper") === "Letter" ? "Letter" : "A4";
  const preview = previewTheme(world, options.text("project"), name, paper);
  const output = options.text("out") || join("output", `${name}.theme.pdf`);
  if (preview.ok) world.writeAtomic(output, preview.value.bytes);
  if (options.isOn("json")) {
    const pages = preview.ok ? preview.value.pages : null;
    const problems = preview.diagnostics.map(describeAsData);
    terminal.result(JSON.stringify({ output: preview.ok ? output : null, pages, problems }, undefined, 2));
    return exitCodeFor(preview.diagnostics);
  }
  reportProblems(terminal, preview.diagnostics);
  if (!preview.ok) return exitCode.problems;
  terminal.result(output);
  terminal.message(`  ${count(preview.value.pages, "page")}`);
  return exitCodeFor(preview.diagnostics);
}
