import { type DraftReport, deriveDrafts } from "../../build/derive-drafts.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems, summarise } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { runDeriveExplain } from "./derive-explain.ts";

/** Derives drafts, and says where each lies and what to do next. */
export function runDerive(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const asData = options.isOn("json");
  if (options.isOn("explain")) return runDeriveExplain(world, terminal, operands, asData);
  const output = options.text("out");
  const reports = deriveDrafts(
    world,
    { articles: operands, output, replace: options.isOn("replace") },
    (report, done) => {
      if (!asData) reportProblems(terminal, report.diagnostics);
      if (!asData && report.draft !== undefined) terminal.result(report.draft);
      if (done < operands.length) terminal.progress(`${done} of ${operands.length} articles done`);
    },
  );
  if (asData) terminal.result(JSON.stringify({ drafts: reports.map(asRecord) }, undefined, 2));
  else reportSummary(terminal, reports, output);
  return exitCodeFor(reports.flatMap((report) => report.diagnostics));
}

function reportSummary(terminal: Terminal, reports: readonly DraftReport[], output: string): void {
  const drafts = reports.filter((report) => report.draft !== undefined);
  const problems = summarise(reports.flatMap((report) => report.diagnostics));
  terminal.message(
    `${count(drafts.length, "draft")} from ${count(reports.length, "article")}: ${problems ?? "no problems"}`,
  );
  if (drafts.length > 0) terminal.message(`next: read each draft, then: brief build ${output}`);
}

function asRecord(report: DraftReport) {
  return { article: report.article, draft: report.draft ?? null, problems: report.diagnostics.map(describeAsData) };
}
