import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { World } from "../source/world.ts";
import { readFeed } from "./read-feed.ts";

/** The articles of a project by id, and what is wrong with its feed. */
export interface Feed {
  readonly articles: ReadonlyMap<string, Article>;
  /** The ids of the articles by their files. */
  readonly idsByFile: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns every article of a project's feed. One that cannot be read is reported; the others are there. */
export function loadFeed(world: World, project: string): Feed {
  const articles = new Map<string, Article>();
  const idsByFile = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { article } of readFeed(world, project)) {
    diagnostics.push(...article.diagnostics);
    if (!article.ok) continue;
    articles.set(article.value.id, article.value);
    idsByFile.set(article.value.name, article.value.id);
  }
  return { articles, idsByFile, diagnostics };
}
