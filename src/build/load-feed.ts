import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import { readArticle } from "../feed/read-article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import { feedFolder } from "./project.ts";

/** The articles of a project by id, and what is wrong with its feed. */
export interface Feed {
  readonly articles: ReadonlyMap<string, Article>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns every article of a project's feed. One that cannot be read is reported; the others are there. */
export function loadFeed(world: World, project: string): Feed {
  const folder = feedFolder(project);
  const articles = new Map<string, Article>();
  const diagnostics: Diagnostic[] = [];
  for (const file of world.list(folder).filter((name) => /^[^.].*\.(?:md|txt)$/i.test(name))) {
    const bytes = world.readBytes(join(folder, file));
    if (bytes === undefined) continue;
    const source = decodeText(join(folder, file), bytes, "lenient");
    diagnostics.push(...source.diagnostics);
    if (!source.ok) continue;
    const article = readArticle(source.value);
    diagnostics.push(...article.diagnostics);
    if (!article.ok) continue;
    const first = articles.get(article.value.id);
    if (first === undefined) articles.set(article.value.id, article.value);
    else {
      const span = { source: source.value, start: 0, end: 0 };
      diagnostics.push(diagnose("duplicate-article", span, { id: article.value.id, first: first.name }));
    }
  }
  return { articles, diagnostics };
}
