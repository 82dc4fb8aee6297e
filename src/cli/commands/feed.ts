import { addToFeed } from "../../build/add-to-feed.ts";
import { type ListedArticle, listFeed } from "../../build/list-feed.ts";
import type { AddReport } from "../../build/store-article.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Adds to the feed, or lists it. */
export async function runFeed(
  world: World,
  terminal: Terminal,
  [action, ...sources]: readonly string[],
  options: CommandOptions,
): Promise<ExitCode> {
  if (action === "list" && sources.length === 0) return runList(world, terminal, options);
  if (action === "add" && sources.length > 0) return runAdd(world, terminal, sources, options);
  terminal.message('brief: feed wants "add SOURCE…" or "list"\n   = see: brief feed --help');
  return exitCode.wrongUse;
}

const outcomes = ["new", "changed", "duplicate", "unchanged", "refused"] as const;

async function runAdd(
  world: World,
  terminal: Terminal,
  sources: readonly string[],
  options: CommandOptions,
): Promise<ExitCode> {
  const asData = options.isOn("json");
  const reports = await addToFeed(world, options.text("project"), sources, (report, done) => {
    if (asData) return;
    reportProblems(terminal, report.diagnostics);
    if (report.outcome !== "refused") terminal.result(`${report.outcome.padEnd(9)} ${report.path ?? report.source}`);
    if (done < sources.length) terminal.progress(`${done} of ${sources.length} sources done`);
  });
  if (asData) terminal.result(JSON.stringify({ articles: reports.map(asRecord) }, undefined, 2));
  else {
    const counted = outcomes
      .map((outcome) => [reports.filter((report) => report.outcome === outcome).length, outcome] as const)
      .filter(([number]) => number > 0);
    const words = counted.map(([number, outcome]) => `${number} ${outcome}`).join(", ");
    terminal.message(`${count(reports.length, "article")}: ${words}`);
  }
  return exitCodeFor(reports.flatMap(({ diagnostics }) => diagnostics));
}

function asRecord({ source, outcome, id, path, diagnostics }: AddReport) {
  return { source, outcome, id: id ?? null, path: path ?? null, problems: diagnostics.map(describeAsData) };
}

function runList(world: World, terminal: Terminal, options: CommandOptions): ExitCode {
  const { articles, total, diagnostics } = listFeed(world, options.text("project"), {
    since: options.text("since"),
    match: options.text("match"),
  });
  if (options.isOn("json")) {
    terminal.result(JSON.stringify({ articles, problems: diagnostics.map(describeAsData) }, undefined, 2));
    return exitCodeFor(diagnostics);
  }
  reportProblems(terminal, diagnostics);
  const width = Math.max(0, ...articles.map(({ id }) => id.length));
  for (const article of articles) {
    terminal.result(lineFor(article, width));
    const note = noteOn(article);
    if (note !== undefined) terminal.message(note);
  }
  if (total === 0) terminal.message("no articles; add some: brief feed add SOURCE");
  else
    terminal.message(
      articles.length === total ? count(total, "article") : `${articles.length} of ${count(total, "article")}`,
    );
  return exitCodeFor(diagnostics);
}

function lineFor({ id, published, title, words }: ListedArticle, width: number): string {
  return `${id.padEnd(width)}  ${published ?? "no date   "}  ${String(words).padStart(6)} words  ${title ?? ""}`.trimEnd();
}

/** Says of a text that has changed which briefs do not know of the change. */
function noteOn({ replacedBy, briefs }: ListedArticle): string | undefined {
  if (replacedBy === undefined) return undefined;
  const resting = briefs.length === 0 ? "" : `; on this earlier text rest ${briefs.join(", ")}`;
  return `  changed: ${replacedBy} is the later text${resting}`;
}
