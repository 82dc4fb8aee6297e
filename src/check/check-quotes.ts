import type { Brief } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { Located } from "../source/read-as.ts";
import { suggest } from "../source/suggest.ts";
import { findFolded } from "./find-quote.ts";
import { foldedArticle } from "./fold-text.ts";
import type { LocatedQuote, LocatedStatement } from "./locate-evidence.ts";
import { nearestPassage } from "./nearest-passage.ts";

/** Returns the statements without evidence, and the quotes that do not stand where they are said to. */
export function checkQuotes(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  statements: readonly LocatedStatement[],
): readonly Diagnostic[] {
  return statements.flatMap(({ path, statement, quotes }) => {
    const bare = quotes.length === 0 && statement.judgement !== true;
    return [
      ...(bare ? [diagnose("missing-evidence", brief.spanAt([...path, "text"]), {})] : []),
      ...quotes.flatMap((quote) => checkQuote(brief, articles, quote)),
    ];
  });
}

function checkQuote(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  { path, source, quote, place }: LocatedQuote,
): readonly Diagnostic[] {
  switch (place.kind) {
    case "found":
    case "unknown-article":
      return [];
    case "unknown-source": {
      const known = brief.value.sources.map(({ id }) => id);
      const found = { source, suggestion: suggest(source, known), known };
      return [diagnose("unknown-source", brief.spanAt([...path, "source"]), found)];
    }
    case "not-in-article": {
      const elsewhere = findElsewhere(brief.value, articles, source, quote);
      const nearest = elsewhere === undefined ? nearestPassage(place.article, quote) : undefined;
      const found = { quote, source, elsewhere, nearest, elided: /…|\.\.\.|\[\s*\]/.test(quote) };
      return [diagnose("quote-not-found", brief.spanAt([...path, "quote"]), found)];
    }
  }
}

function findElsewhere(
  brief: Brief,
  articles: ReadonlyMap<string, Article>,
  source: string,
  quote: string,
): string | undefined {
  const others = brief.sources.filter(({ id }) => id !== source);
  return others.find(({ article: id }) => {
    const article = articles.get(id);
    return article !== undefined && findFolded(foldedArticle(article), quote) !== undefined;
  })?.id;
}
