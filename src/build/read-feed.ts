import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { readArticle } from "../feed/read-article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import { feedFolder } from "./project.ts";
import { readInput } from "./read-input.ts";

/** One file of a feed, and the article in it or why there is none. */
export interface FeedFile {
  readonly path: string;
  readonly article: Result<Article>;
}

/**
 * Reads the articles of a project's feed one after another, each once, in the order of their names. What a caller does
 * not keep is not kept, so that a feed of any size can be gone through.
 */
export function* readFeed(world: World, project: string): Generator<FeedFile> {
  const folder = feedFolder(project);
  const firstOfId = new Map<string, string>();
  for (const file of world.list(folder).filter((name) => /^[^.].*\.(?:md|txt)$/i.test(name))) {
    const path = join(folder, file);
    const bytes = readInput(world, path);
    const article = bytes.ok ? readArticleFile(path, bytes.value) : bytes;
    const first = article.ok ? firstOfId.get(article.value.id) : undefined;
    if (article.ok && first !== undefined) {
      const place = { source: { name: path, text: "" }, start: 0, end: 0 };
      const again = diagnose("duplicate-article", place, { id: article.value.id, first });
      yield { path, article: failure(...article.diagnostics, again) };
      continue;
    }
    if (article.ok) firstOfId.set(article.value.id, path);
    yield { path, article };
  }
}

/** Returns the article in the bytes of a `.md` or `.txt` file, with what decoding and reading it found. */
export function readArticleFile(path: string, bytes: Uint8Array): Result<Article> {
  const source = decodeText(path, bytes, "lenient");
  if (!source.ok) return source;
  const article = readArticle(source.value);
  return { ...article, diagnostics: [...source.diagnostics, ...article.diagnostics] };
}
