import { type Feed, loadFeed } from "../../build/load-feed.ts";
import { type Verification, verifyPdf } from "../../build/verify-pdf.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { count, reportProblems, summarise } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

/** Says of each PDF whether it is as it was built, and from the brief and the articles on disk. */
export function runVerify(
  world: World,
  terminal: Terminal,
  operands: readonly string[],
  options: CommandOptions,
): ExitCode {
  const asData = options.isOn("json");
  const given = options.text("brief");
  const feeds = new Map<string, Feed>();
  const feedOf = (project: string) => {
    const feed = feeds.get(project) ?? loadFeed(world, project);
    feeds.set(project, feed);
    return feed;
  };
  const verified = operands.map((path, index) => {
    terminal.progress(`${index} of ${operands.length} files verified`);
    const verification = verifyPdf(world, feedOf, path, given === "" ? undefined : given);
    if (!asData) {
      reportProblems(terminal, verification.diagnostics);
      terminal.result(summaryOf(path, verification));
    }
    return { path, verification };
  });
  if (asData) {
    const files = verified.map(({ path, verification }) => asRecord(path, verification));
    terminal.result(JSON.stringify({ files }, undefined, 2));
  }
  return exitCodeFor(verified.flatMap(({ verification }) => verification.diagnostics));
}

function summaryOf(path: string, { manifest, brief, diagnostics }: Verification): string {
  const problems = summarise(diagnostics);
  if (problems !== undefined || manifest === undefined) return `${path}: not verified, ${problems ?? "no manifest"}`;
  const articles = count(manifest.articles.length, "article");
  return `${path}: as it was built, from ${brief} and ${articles}, for the audience ${manifest.audience}`;
}

function asRecord(path: string, { manifest, brief, diagnostics }: Verification) {
  return {
    file: path,
    verified: diagnostics.length === 0,
    brief: brief ?? null,
    manifest: manifest ?? null,
    problems: diagnostics.map(describeAsData),
  };
}
