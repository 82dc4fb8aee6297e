import { type DeriveOrder, deriveOrder } from "../../build/derive-feed.ts";
import type { DraftReport } from "../../build/draft-report.ts";
import { indexFeed } from "../../build/index-feed.ts";
import { feedFolder } from "../../build/project.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems, summarise } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { runDeriveExplain } from "./derive-explain.ts";
import { joiningInWords } from "./joining-in-words.ts";
import { mergeInWords } from "./merge-in-words.ts";

/** Derives drafts, and says where each lies and what to do next. */
export function runDerive(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const misuse = misuseOf(operands, options);
  if (misuse !== undefined) {
    terminal.message(`brief: ${misuse}\n   = see: brief derive --help`);
    return exitCode.wrongUse;
  }
  const articles = articlesOf(operands, options);
  const asData = options.isOn("json");
  if (options.isOn("explain")) return runDeriveExplain(world, terminal, pathsOf(world, articles), options);
  const order = {
    articles,
    output: options.text("out"),
    cluster: options.isOn("cluster"),
    replace: options.isOn("replace"),
    into: options.text("into") === "" ? undefined : options.text("into"),
  };
  const reports = deriveOrder(options.isOn("dry-run") ? withoutWriting(world) : world, order, (report, done, total) => {
    if (!asData) printReport(terminal, report);
    if (done < total) terminal.progress(`${done} of ${total} articles done`);
  });
  const empty = reports.length === 0 && articles.kind === "feed" ? emptyFeed(world, articles.project) : [];
  if (asData) {
    const data = { drafts: reports.map(asRecord), problems: empty.map(describeAsData) };
    terminal.result(JSON.stringify(data, undefined, 2));
  } else {
    reportProblems(terminal, empty);
    reportSummary(terminal, reports, order.output);
    if (options.isOn("dry-run")) terminal.message("nothing was written: --dry-run");
  }
  return exitCodeFor([...empty, ...reports.flatMap((report) => report.diagnostics)]);
}

function misuseOf(operands: readonly string[], options: CommandOptions): string | undefined {
  const isFeed = options.isOn("feed");
  if (operands.length === 0 && !isFeed) return "ARTICLE… is missing, or --feed";
  if (operands.length > 0 && isFeed) return `with --feed there is no ARTICLE: ${operands.join(" ")}`;
  const lone = ["since", "match"].find((name) => options.text(name) !== "");
  const against = ["feed", "cluster", "replace"].find((name) => options.isOn(name));
  if (options.text("into") !== "" && against !== undefined) return `"--into" does not go with "--${against}"`;
  return lone === undefined || isFeed ? undefined : `"--${lone}" goes with --feed`;
}

/** What would be written is reported as if it were. */
function withoutWriting(world: World): World {
  return { ...world, writeAtomic: (path) => (world.readBytes(path) === undefined ? "created" : "unchanged") };
}

function articlesOf(operands: readonly string[], options: CommandOptions): DeriveOrder["articles"] {
  if (!options.isOn("feed")) return { kind: "files", paths: operands };
  const filter = { since: options.text("since"), match: options.text("match") };
  return { kind: "feed", project: options.text("project"), filter };
}

function pathsOf(world: World, articles: DeriveOrder["articles"]): readonly string[] {
  if (articles.kind === "files") return articles.paths;
  const { chosen, heads } = indexFeed(world, articles.project, articles.filter);
  return chosen.flatMap((id) => heads.get(id)?.name ?? []);
}

/** A filter that means no article is no mistake; a feed without any is. */
function emptyFeed(world: World, project: string) {
  const folder = feedFolder(project);
  return world.list(folder).some((name) => /\.(?:md|txt)$/i.test(name))
    ? []
    : [diagnose("no-articles", undefined, { folder })];
}

const mostNamed = 8;

function reportSummary(terminal: Terminal, reports: readonly DraftReport[], output: string): void {
  const drafts = reports.filter((report) => report.kind === "drafted");
  const skipped = reports.filter((report) => report.kind === "skipped");
  const problems = summarise(reports.flatMap((report) => report.diagnostics));
  if (skipped.length > 0) {
    const named = skipped.slice(0, mostNamed).map(({ article, briefs }) => `${article} (${reasonFor(briefs)})`);
    const more = skipped.length - named.length;
    const rest = more > 0 ? ` and ${more} more; --json names all` : "";
    terminal.message(`${count(skipped.length, "article")} skipped: ${named.join(", ")}${rest}`);
  }
  const merged = reports.filter((report) => report.kind === "merged").length;
  const both = merged === 0 ? "" : ` and ${count(merged, "brief")} gone through again`;
  terminal.message(
    `${count(drafts.length, "draft")}${both} from ${count(reports.length, "article")}: ${problems ?? "no problems"}`,
  );
  if (drafts.length > 0) terminal.message(`next: read each draft, then: brief build ${output}`);
}

function printReport(terminal: Terminal, report: DraftReport): void {
  reportProblems(terminal, report.diagnostics);
  switch (report.kind) {
    case "drafted":
      terminal.result(report.draft);
      return;
    case "merged":
      terminal.result(report.draft);
      terminal.message(`   ${mergeInWords(report.statements)}`);
      return;
    case "joined":
      terminal.message(`   ${report.article} ${joiningInWords(report.how, report.to)}`);
      return;
    case "refused":
    case "skipped":
  }
}

function reasonFor(briefs: readonly string[]): string {
  return briefs.length === 0 ? "its text has changed" : briefs.join(", ");
}

function asRecord(report: DraftReport) {
  return {
    article: report.article,
    outcome: report.kind,
    draft: "draft" in report ? report.draft : null,
    statements: report.kind === "merged" ? report.statements : [],
    briefs: report.kind === "skipped" ? report.briefs : [],
    joined: report.kind === "joined" ? { to: report.to, ...report.how } : null,
    problems: report.diagnostics.map(describeAsData),
  };
}
