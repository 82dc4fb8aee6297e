import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "../../src/feed/article.ts";
import { readArticle } from "../../src/feed/read-article.ts";
import { succeeded } from "../support/succeeded.ts";

/** The folder of articles written for these tests: three stories by two to four houses, and others on their topics. */
export const articlesFolder = fileURLToPath(new URL("articles", import.meta.url));

/** Returns every article written for these tests, in the order of their files. */
export function sampleArticles(): readonly Article[] {
  return readdirSync(articlesFolder)
    .toSorted()
    .map((name) => succeeded(readArticle({ name, text: readFileSync(join(articlesFolder, name), "utf8") })));
}

/** Returns one of them. */
export function sampleArticle(id: string): Article {
  const article = sampleArticles().find((one) => one.id === id);
  if (article === undefined) throw new Error(`no sample article ${id}`);
  return article;
}
