import type { Brief } from "../brief/brief-schema.ts";
import { readBrief } from "../brief/read-brief.ts";
import type { Draft } from "../derive/derive-draft.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, mapResult, type Result } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { idsBefore } from "../feed/article-versions.ts";
import { type MergedStatement, mergeDraft } from "../merge/merge-draft.ts";
import { decodeText } from "../source/decode-text.ts";
import type { Located } from "../source/read-as.ts";
import { spliceFile } from "../source/splice-file.ts";
import type { World } from "../source/world.ts";
import { loadArticle } from "./article-version.ts";
import type { ArticleHead } from "./index-feed.ts";

/** A brief with what an article adds to it, not yet written. */
export interface MergedBrief {
  readonly bytes: Uint8Array;
  readonly statements: readonly MergedStatement[];
}

/** How a brief is found to be one that an article belongs into. */
export type Reason = "rests on it" | "was named";

/**
 * Returns a brief's file with what an article adds to it, and the file as it is where nothing is new. A brief that
 * rests on other articles is refused, unless the author named it for this one.
 */
export function mergeIntoBrief(
  world: World,
  heads: ReadonlyMap<string, ArticleHead>,
  path: string,
  reason: Reason,
  { article, draft }: { readonly article: Article; readonly draft: Draft },
): Result<MergedBrief> {
  const bytes = world.readBytes(path);
  if (bytes === undefined) return failure(diagnose("file-not-found", undefined, { path, suggestion: undefined }));
  const source = decodeText(path, bytes, "strict");
  if (!source.ok) return source;
  const brief = readBrief(source.value);
  if (!brief.ok) return brief;
  const restsOn = [article.id, ...idsBefore(heads, article)];
  if (reason === "rests on it" && !brief.value.value.sources.some((one) => restsOn.includes(one.article))) {
    return failure(diagnose("brief-on-other-articles", undefined, { path }));
  }
  const articles = articlesOf(world, heads, brief.value, article);
  return mapResult(mergeDraft(brief.value, articles, article, draft), ({ splices, statements }) => ({
    bytes: spliceFile(bytes, splices),
    statements,
  }));
}

/** The articles that a brief rests on, and the earlier texts of the one that is added; no other text is needed. */
function articlesOf(
  world: World,
  heads: ReadonlyMap<string, ArticleHead>,
  brief: Located<Brief>,
  article: Article,
): ReadonlyMap<string, Article> {
  const ids = [...brief.value.sources.map((source) => source.article), ...idsBefore(heads, article)];
  const known = ids.flatMap((id) => {
    const head = heads.get(id);
    const loaded = head === undefined ? undefined : loadArticle(world, head)?.article;
    return loaded === undefined ? [] : [[id, loaded] as const];
  });
  return new Map([...known, [article.id, article]]);
}
