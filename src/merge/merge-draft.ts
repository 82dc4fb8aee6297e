import { isDeepStrictEqual } from "node:util";
import type { Brief } from "../brief/brief-schema.ts";
import { readBrief } from "../brief/read-brief.ts";
import { checkSources } from "../check/check-sources.ts";
import { listStatements, type PlacedStatement } from "../check/list-statements.ts";
import type { Draft } from "../derive/derive-draft.ts";
import { describeDiagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, hasErrors, type Result, resultOf } from "../diagnostics/result.ts";
import { positionOf } from "../diagnostics/span.ts";
import type { Article } from "../feed/article.ts";
import { idsBefore } from "../feed/article-versions.ts";
import type { Located } from "../source/read-as.ts";
import { type Splice, spliceText } from "../source/splice-file.ts";
import { appendItems } from "./append-items.ts";
import { placesOf } from "./brief-places.ts";
import { findAdditions } from "./find-additions.ts";
import { findVanished, type Vanished } from "./find-vanished.ts";
import { markVanished } from "./mark-vanished.ts";
import { planAdditions } from "./plan-additions.ts";

/** A statement of a merged brief with its line, from 1. */
export interface MergedStatement {
  readonly outcome: "added" | "vanished" | "kept";
  readonly line: number;
  readonly text: string;
}

/** What deriving again makes of a brief: the changes of its text, none where nothing is new. */
export interface Merged {
  readonly splices: readonly Splice[];
  /** Every statement, in the order of the format. */
  readonly statements: readonly MergedStatement[];
}

/**
 * Returns how a brief takes up an article derived anew: what is new stands at the end of its section, statements whose
 * quote the article no longer has are marked, the article is one of the sources. All else stays as it is, byte for
 * byte. A brief that names the article among its sources has taken it up before, and nothing is added again.
 */
export function mergeDraft(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  article: Article,
  draft: Draft,
): Result<Merged> {
  const unknown = checkSources(brief, articles, []).filter(({ code }) => code === "unknown-article");
  if (hasErrors(unknown)) return { ok: false, diagnostics: unknown };
  const { value, source } = brief;
  const isTaken = value.sources.some((one) => one.article === article.id);
  const vanished = findVanished(
    value,
    sourcesOf(value, isTaken ? [article.id] : idsBefore(articles, article)),
    article,
  );
  const earlier = value.sources.flatMap((one) => articles.get(one.article) ?? []);
  const additions = isTaken
    ? { lists: [], brief: value }
    : planAdditions(value, article, findAdditions(draft, article, earlier, value));
  const places = placesOf(source);
  const splices = [
    ...markVanished(source.text, places, article, vanished),
    ...appendItems(source.text, places, additions.lists),
  ];
  return readMerged(brief, splices, additions.brief, vanished);
}

function sourcesOf({ sources }: Brief, articles: readonly string[]): ReadonlySet<string> {
  return new Set(sources.filter(({ article }) => articles.includes(article)).map(({ id }) => id));
}

/** The brief is read again before it is written: what could not be read, or would read otherwise, is refused. */
function readMerged(
  before: Located<Brief>,
  splices: readonly Splice[],
  expected: Brief,
  vanished: readonly Vanished[],
): Result<Merged> {
  const source = { name: before.source.name, text: spliceText(before.source.text, splices) };
  const after = readBrief(source);
  const refused = (reason: string) =>
    failure(diagnose("cannot-merge", { source: before.source, start: 0, end: 0 }, { reason }));
  if (!after.ok) return refused(after.diagnostics.map((one) => describeDiagnostic(one).message).join("; "));
  if (!isDeepStrictEqual(after.value.value, expected)) return refused("with other words than it had");
  const known = new Set(listStatements(before.value).map(nameOf));
  const lost = new Set(vanished.map(nameOf));
  const statements = listStatements(expected).map((placed): MergedStatement => {
    const outcome = known.has(nameOf(placed)) ? (lost.has(nameOf(placed)) ? "vanished" : "kept") : "added";
    const { line } = positionOf(source, after.value.spanAt(placed.path).start);
    return { outcome, line, text: placed.statement.text };
  });
  return resultOf({ splices, statements });
}

function nameOf({ path }: Pick<PlacedStatement, "path">): string {
  return path.join(" ");
}
