import type { ScaffoldKind } from "../../build/scaffold-kind.ts";
import { scaffoldKinds } from "../../build/scaffold-kind.ts";
import { startNew } from "../../build/start-new.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import { suggest } from "../../source/suggest.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Starts a brief, an audience, a layout or a theme, and says what to do next. */
export function runNew(
  world: World,
  terminal: Terminal,
  [written = "", name = ""]: readonly string[],
  options: CommandOptions,
): ExitCode {
  const kind = scaffoldKinds.find((known) => known === written);
  if (kind === undefined) {
    const near = suggest(written, scaffoldKinds);
    const hint = near === undefined ? `one of: ${scaffoldKinds.join(", ")}` : `did you mean "brief new ${near}"?`;
    terminal.message(`brief: "${written}" is nothing to start\n   = ${hint}`);
    return exitCode.wrongUse;
  }
  const given = (option: string) => (options.text(option) === "" ? undefined : options.text(option));
  const started = startNew(world, {
    kind,
    name,
    project: options.text("project"),
    from: given("from"),
    layout: given("layout"),
    theme: given("theme"),
  });
  const files = started.ok ? started.value : [];
  if (options.isOn("json")) {
    terminal.result(JSON.stringify({ files, problems: started.diagnostics.map(describeAsData) }, undefined, 2));
    return exitCodeFor(started.diagnostics);
  }
  reportProblems(terminal, started.diagnostics);
  for (const file of files) terminal.result(file);
  if (started.ok) terminal.message(`\nnext:\n  ${nextSteps(kind, name).join("\n  ")}`);
  return exitCodeFor(started.diagnostics);
}

function nextSteps(kind: ScaffoldKind, name: string): readonly string[] {
  switch (kind) {
    case "audience":
      return [`brief build --audience ${name}`];
    case "template":
      return [`brief new audience my-readers --layout ${name}`, "brief build --audience my-readers"];
    case "theme":
      return [`brief new audience my-readers --theme ${name}`, "brief build --audience my-readers"];
    case "brief":
      return [`brief build briefs/${name}.yaml`];
  }
}
