import type { Brief } from "../brief/brief-schema.ts";
import { sourceEntry } from "../derive/source-entry.ts";
import type { Article } from "../feed/article.ts";
import { slugOf } from "../source/slug.ts";

/**
 * Returns the sources of a brief that rests on several articles, in their order: each is called by its publisher, or,
 * where it has none or shares it with another, by its article's id.
 */
export function nameSources(articles: readonly Article[]): Brief["sources"] {
  const publishers = articles.map(({ metadata }) =>
    metadata.publisher === undefined ? undefined : slugOf(metadata.publisher),
  );
  const taken = new Set(articles.map(({ id }) => id));
  return articles.map((article, index) => {
    const publisher = publishers[index];
    const isOnly = publisher !== undefined && publishers.filter((other) => other === publisher).length === 1;
    return sourceEntry(isOnly && !taken.has(publisher) ? publisher : article.id, article);
  });
}
