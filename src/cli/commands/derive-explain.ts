import { explainArticle } from "../../build/explain-articles.ts";
import { type ExplainedStory, explainStories } from "../../build/explain-stories.ts";
import type { Explanation } from "../../derive/explain-draft.ts";
import { describeAsData } from "../../diagnostics/describe-as-data.ts";
import type { World } from "../../source/world.ts";
import { type ExitCode, exitCodeFor } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import { joiningInWords } from "./joining-in-words.ts";

const shownText = 60;
const heading = "  nr  matter  fact  back  impl  open  none  became            text, and why it was left";

/** Prints for every sentence of the articles its scores, and why a draft would take or leave it. */
export function runDeriveExplain(
  world: World,
  terminal: Terminal,
  articles: readonly string[],
  options: CommandOptions,
): ExitCode {
  const explained = options.isOn("cluster")
    ? explainStories(world, articles)
    : articles.map((path) => ({ ...explainArticle(world, path), joined: [] }));
  if (options.isOn("json")) {
    const records = explained.map(({ diagnostics, joined, ...rest }) => ({
      ...rest,
      ...(options.isOn("cluster") ? { joined } : {}),
      problems: diagnostics.map(describeAsData),
    }));
    terminal.result(JSON.stringify({ articles: records }, undefined, 2));
  } else for (const one of explained) explain(terminal, one);
  return exitCodeFor(explained.flatMap(({ diagnostics }) => diagnostics));
}

function explain(terminal: Terminal, { article, sentences, joined, diagnostics }: ExplainedStory): void {
  reportProblems(terminal, diagnostics);
  if (sentences.length === 0) return;
  terminal.result(article);
  for (const one of joined) terminal.result(`   ${one.article} ${joiningInWords(one.how, one.to)}`);
  terminal.result(heading);
  for (const sentence of sentences) terminal.result(rowOf(sentence));
}

function rowOf({ number, text, taken, priority, importance, certainty, why }: Explanation): string {
  const { key_facts: fact, background, implications, open_questions: open, none } = certainty;
  const shares = [fact, background, implications, open, none].map((share) => `${Math.round(100 * share)}%`.padStart(6));
  const became = taken === null ? "–" : `${taken}${priority === null ? "" : ` ${priority}`}`;
  const short = text.length > shownText ? `${text.slice(0, shownText).trimEnd()}…` : text;
  const reason = taken === null ? ` (${why})` : "";
  return `${String(number).padStart(4)}${importance.toFixed(2).padStart(8)}${shares.join("")}  ${became.padEnd(18)}${short}${reason}`;
}
