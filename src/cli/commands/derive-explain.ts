import { explainArticle } from "../../build/explain-articles.ts";
import type { Explanation } from "../../derive/explain-draft.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCodeFor } from "../exit-code.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";

const shownText = 60;
const heading = "  nr  matter  fact  back  impl  open  none  became            text, and why it was left";

/** Prints for every sentence of the articles its scores, and why a draft would take or leave it. */
export function runDeriveExplain(
  world: World,
  terminal: Terminal,
  articles: readonly string[],
  asData: boolean,
): ExitCode {
  const explained = articles.map((path) => explainArticle(world, path));
  if (asData) {
    const records = explained.map(({ diagnostics, ...rest }) => ({
      ...rest,
      problems: diagnostics.map(describeAsData),
    }));
    terminal.result(JSON.stringify({ articles: records }, undefined, 2));
  }
  for (const { article, sentences, diagnostics } of asData ? [] : explained) {
    reportProblems(terminal, diagnostics);
    if (sentences.length === 0) continue;
    terminal.result(article);
    terminal.result(heading);
    for (const sentence of sentences) terminal.result(rowOf(sentence));
  }
  return exitCodeFor(explained.flatMap(({ diagnostics }) => diagnostics));
}

function rowOf({ number, text, taken, priority, importance, certainty, why }: Explanation): string {
  const { key_facts: fact, background, implications, open_questions: open, none } = certainty;
  const shares = [fact, background, implications, open, none].map((share) => `${Math.round(100 * share)}%`.padStart(6));
  const became = taken === null ? "–" : `${taken}${priority === null ? "" : ` ${priority}`}`;
  const short = text.length > shownText ? `${text.slice(0, shownText).trimEnd()}…` : text;
  const reason = taken === null ? ` (${why})` : "";
  return `${String(number).padStart(4)}${importance.toFixed(2).padStart(8)}${shares.join("")}  ${became.padEnd(18)}${short}${reason}`;
}
