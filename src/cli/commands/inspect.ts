import { chooseAudiences, usualAudience } from "../../build/choose-audiences.ts";
import { type ReadyBrief, readCheckedBrief, readyBrief } from "../../build/ready-brief.ts";
import { openWorkshop } from "../../build/workshop.ts";
import { defineDocument } from "../../pdf/define-document.ts";
import { usualSetting } from "../../pdf/setting.ts";
import type { World } from "../../source/world.ts";
import type { PaperName } from "../../theme/theme-schema.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Prints what a brief has become at one stage. */
export function runInspect(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const workshop = openWorkshop(world);
  const checked = readCheckedBrief(workshop, operands[0] ?? "");
  reportProblems(terminal, checked.diagnostics);
  if (!checked.ok) return exitCode.problems;
  const own = chooseAudiences(checked.value.brief, { kind: "own" }, []).names[0] ?? usualAudience;
  const ready = readyBrief(workshop, checked.value, options.text("audience") || own);
  reportProblems(terminal, ready.diagnostics);
  if (!ready.ok) return exitCode.problems;
  const paper: PaperName = options.text("paper") === "Letter" ? "Letter" : "A4";
  const shown = stageOf(ready.value, options.text("stage"), paper);
  if (shown !== undefined) terminal.result(shown);
  const { document } = ready.value.compiled;
  if (shown === undefined || !document.ok) reportProblems(terminal, document.diagnostics);
  return exitCodeFor([...checked.diagnostics, ...ready.diagnostics, ...document.diagnostics]);
}

/** Returns a stage as text; undefined where the brief did not come that far. */
function stageOf({ brief, compiled, press }: ReadyBrief, stage: string, paper: PaperName): string | undefined {
  const { edition, markup, document } = compiled;
  if (stage === "brief") return asJson(brief.value);
  if (stage === "edition") return asJson(edition);
  if (stage === "html") return markup.ok ? withoutEmptyLines(markup.value.html) : undefined;
  if (!document.ok) return undefined;
  if (stage === "document") return asJson(document.value);
  const { theme, fonts } = press;
  const definition = defineDocument(document.value, usualSetting(theme, fonts, paper));
  return asJson({ ...definition, header: definition.header(1, 1), footer: definition.footer(1, 1) });
}

/** Conditions that do not hold leave empty lines behind, which say nothing. */
function withoutEmptyLines(html: string): string {
  return html.replaceAll(/\n\s*\n/g, "\n").trim();
}

/** Places in templates are left out, since each holds the whole file; of a picture's bytes, their number is shown. */
function asJson(value: unknown): string {
  return JSON.stringify(
    value,
    function (this: object, key: string, field: unknown) {
      const written: unknown = Reflect.get(this, key);
      if (written instanceof Uint8Array) return `${written.length} bytes`;
      return key === "origin" ? undefined : field;
    },
    2,
  );
}
