import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import type { Article } from "../feed/article.ts";
import { readArticle } from "../feed/read-article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import { readInput } from "./read-input.ts";

/** An article with the file it was read from. */
export interface ArticleFile {
  readonly path: string;
  readonly source: SourceText;
  readonly article: Article;
}

/** Returns the article in a file. */
export function loadArticleFile(world: World, path: string): Result<ArticleFile> {
  const bytes = readInput(world, path);
  if (!bytes.ok) return bytes;
  const source = decodeText(path, bytes.value, "lenient");
  if (!source.ok) return source;
  const article = readArticle(source.value);
  const diagnostics = [...source.diagnostics, ...article.diagnostics];
  if (!article.ok) return failure(...diagnostics);
  return resultOf({ path, source: source.value, article: article.value }, diagnostics);
}
