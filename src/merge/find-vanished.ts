import type { Brief } from "../brief/brief-schema.ts";
import { findFolded } from "../check/find-quote.ts";
import { foldedArticle } from "../check/fold-text.ts";
import { listStatements } from "../check/list-statements.ts";
import { nearestPassage } from "../check/nearest-passage.ts";
import type { Article } from "../feed/article.ts";
import type { Path } from "../source/read-yaml.ts";

/** A statement of a brief that rests on words which the newest text no longer has. */
export interface Vanished {
  readonly path: Path;
  readonly quote: string;
  /** What the newest text has in their place, where anything in it is like them. */
  readonly nearest: string | undefined;
}

/** Returns the statements that quote one of the sources and whose quote is not in the article. */
export function findVanished(brief: Brief, sources: ReadonlySet<string>, article: Article): readonly Vanished[] {
  return listStatements(brief).flatMap(({ path, statement }) => {
    const quotes = (statement.evidence ?? []).filter(({ source }) => sources.has(source));
    const lost = quotes.find(({ quote }) => findFolded(foldedArticle(article), quote) === undefined);
    if (lost === undefined) return [];
    return [{ path, quote: lost.quote, nearest: nearestPassage(article, lost.quote) }];
  });
}
