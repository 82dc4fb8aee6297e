import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { draftSections } from "../../src/derive/draft-limits.ts";
import type { Article } from "../../src/feed/article.ts";
import { readArticle } from "../../src/feed/read-article.ts";

const labelsSchema = z.strictObject({
  article: z.string(),
  sentences: z.array(
    z.strictObject({
      /** Where it starts in the article's text, in UTF-16 code units. */
      start: z.number(),
      words: z.string(),
      label: z.enum([...draftSections, "none"]),
      /** 2: a good brief must have it. 1: useful. 0: leave out. */
      importance: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    }),
  ),
});

export type Label = z.infer<typeof labelsSchema>["sentences"][number];

export interface LabelledArticle {
  readonly article: Article;
  readonly labels: readonly Label[];
}

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The articles of the feed, which the rules were made with in view, and articles of kinds that they were not. */
export type SetOfArticles = "feed" | "unseen";

const folders: Readonly<Record<SetOfArticles, { readonly labels: string; readonly articles: string }>> = {
  feed: { labels: "tests/eval/labels", articles: "feed" },
  unseen: { labels: "tests/eval/unseen/labels", articles: "tests/eval/unseen/articles" },
};

/** Returns the articles of a set with the labels that a reader gave their sentences. */
export function labelledArticles(set: SetOfArticles): readonly LabelledArticle[] {
  const { labels, articles } = folders[set];
  return readdirSync(join(repository, labels)).map((name) => {
    const labelled = parse(readFileSync(join(repository, labels, name), "utf8"));
    const { article: id, sentences } = labelsSchema.parse(labelled);
    const path = `${articles}/${id}.md`;
    const article = readArticle({ name: path, text: readFileSync(join(repository, path), "utf8") });
    if (!article.ok) throw new Error(`${path} cannot be read`);
    return { article: article.value, labels: sentences };
  });
}
