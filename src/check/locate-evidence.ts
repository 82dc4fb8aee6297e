import type { Brief } from "../brief/brief-schema.ts";
import type { Article } from "../feed/article.ts";
import type { Path } from "../source/read-yaml.ts";
import { findFolded, type Passage } from "./find-quote.ts";
import { foldedArticle } from "./fold-text.ts";
import { listStatements, type PlacedStatement } from "./list-statements.ts";

/** A quote of a brief and what became of looking it up. */
export interface LocatedQuote {
  readonly path: Path;
  readonly source: string;
  readonly quote: string;
  readonly place: QuotePlace;
}

export type QuotePlace =
  | { readonly kind: "found"; readonly article: Article; readonly passage: Passage }
  | { readonly kind: "not-in-article"; readonly article: Article }
  | { readonly kind: "unknown-source" }
  | { readonly kind: "unknown-article" };

/** A statement with the quotes it rests on. */
export interface LocatedStatement extends PlacedStatement {
  readonly quotes: readonly LocatedQuote[];
}

/** Returns a brief's statements with each quote looked up in the article of its source. */
export function locateEvidence(brief: Brief, articles: ReadonlyMap<string, Article>): readonly LocatedStatement[] {
  const articleIds = new Map(brief.sources.toReversed().map(({ id, article }) => [id, article] as const));
  return listStatements(brief).map((placed) => ({
    ...placed,
    quotes: (placed.statement.evidence ?? []).map(({ source, quote }, index) => ({
      path: [...placed.path, "evidence", index],
      source,
      quote,
      place: locateQuote(articleIds.get(source), articles, quote),
    })),
  }));
}

function locateQuote(id: string | undefined, articles: ReadonlyMap<string, Article>, quote: string): QuotePlace {
  if (id === undefined) return { kind: "unknown-source" };
  const article = articles.get(id);
  if (article === undefined) return { kind: "unknown-article" };
  const passage = findFolded(foldedArticle(article), quote);
  return passage === undefined ? { kind: "not-in-article", article } : { kind: "found", article, passage };
}
