import { type BriefReport, type BuildOrder, buildBriefs } from "../../build/build-briefs.ts";
import type { Readership } from "../../build/choose-audiences.ts";
import type { LeftOut } from "../../build/left-out.ts";
import { type OutputFormat, outputFormats } from "../../build/output-format.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import { positionOf, type Span } from "../../diagnostics/span.ts";
import type { World } from "../../source/world.ts";
import type { PaperName } from "../../theme/theme-schema.ts";
import { type ExitCode, exitCodeFor } from "../exit-code.ts";
import { findBriefs } from "../find-briefs.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems, summarise } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Builds briefs, and says where each file lies. */
export async function runBuild(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
  version: string,
): Promise<ExitCode> {
  const embed = options.isOn("embed") ? { version } : undefined;
  return runOrder(world, terminal, operands, options, { output: options.text("out"), embed });
}

/** Checks briefs: the same work, with nothing written. */
export async function runCheck(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): Promise<ExitCode> {
  return runOrder(world, terminal, operands, options, { output: undefined, embed: undefined });
}

async function runOrder(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
  { output, embed }: Pick<BuildOrder, "output" | "embed">,
): Promise<ExitCode> {
  const found = findBriefs(world, operands);
  const asData = options.isOn("json");
  if (!asData) reportProblems(terminal, found.diagnostics);
  const paper: PaperName = options.text("paper") === "Letter" ? "Letter" : "A4";
  const readership = readershipOf(options.list("audience"));
  const order = { briefs: found.briefs, readership, formats: formatsOf(options), paper, output, embed };
  const reports = await buildBriefs(world, order, (report, begun) => {
    if (!asData) reportFiles(terminal, report);
    if (begun < found.briefs.length) terminal.progress(`${begun} of ${found.briefs.length} briefs done`);
  });
  const diagnostics = [...found.diagnostics, ...reports.flatMap((report) => report.diagnostics)];
  if (asData) terminal.result(JSON.stringify(reportAsData(found.diagnostics, reports), undefined, 2));
  else if (found.briefs.length > 0) terminal.message(summaryLine(reports, output));
  return exitCodeFor(diagnostics);
}

function reportFiles(terminal: Terminal, report: BriefReport): void {
  reportProblems(terminal, report.diagnostics);
  for (const { output } of report.files) terminal.result(output);
  for (const line of [...settingLines(report), ...leftOutLines(report)]) terminal.message(line);
}

/** The command's table holds the names to those there are (`choices`). */
function formatsOf(options: CommandOptions): readonly OutputFormat[] {
  const asked = options.list("format");
  return outputFormats.filter((format) => asked.includes(format));
}

function readershipOf(names: readonly string[]): Readership {
  if (names.length === 0) return { kind: "own" };
  return names.includes("all") ? { kind: "all" } : { kind: "named", names: [...new Set(names)] };
}

/** Says how a brief that was written is set, under its files. */
function settingLines({ files, pages, setting }: BriefReport): readonly string[] {
  if (files.length === 0 || pages === undefined || setting === undefined) return [];
  const { step, steps, typeSize } = setting;
  return [`  ${count(pages, "page")}, spacing ${step} of ${steps}, type of ${Number(typeSize.toFixed(2))} points`];
}

/** Says what is not on the page, under the page's line: nothing is left out without a word. */
function leftOutLines({ leftOut }: BriefReport): readonly string[] {
  const named = (reason: LeftOut["reason"]) =>
    leftOut
      .filter((one) => one.reason === reason)
      .map(({ statement, priority, place }) => `${statement} (priority ${priority}, line ${lineOf(place)})`);
  const [length, limit] = [named("length"), named("limit")];
  return [
    ...(length.length === 0 ? [] : [`  left out for length: ${length.join(", ")}`]),
    ...(limit.length === 0 ? [] : [`  over the audience's limits: ${limit.join(", ")}`]),
  ];
}

function lineOf({ source, start }: Span): number {
  return positionOf(source, start).line;
}

function summaryLine(reports: readonly BriefReport[], output: string | undefined): string {
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const built = reports.filter((report) => report.files.length > 0);
  const unchanged = built.filter((report) => report.files.every(({ written }) => written === "unchanged")).length;
  const briefs = new Set(reports.map(({ brief }) => brief)).size;
  const results = count(reports.length, reports.length > briefs ? "edition" : "brief");
  const work =
    output === undefined
      ? `${results} checked`
      : `${built.length} of ${results} built in ${output}${unchanged > 0 ? ` (${unchanged} unchanged)` : ""}`;
  return `${work}: ${summarise(diagnostics) ?? "no problems"}`;
}

function reportAsData(found: BriefReport["diagnostics"], reports: readonly BriefReport[]) {
  return {
    problems: found.map(describeAsData),
    briefs: reports.map((report) => ({
      brief: report.brief,
      audience: report.audience ?? null,
      files: report.files,
      pages: report.pages ?? null,
      setting: report.setting ?? null,
      leftOut: report.leftOut.map(({ place, ...leftOut }) => ({ ...leftOut, line: lineOf(place) })),
      problems: report.diagnostics.map(describeAsData),
    })),
  };
}
