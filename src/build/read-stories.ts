import { compareArticles } from "../cluster/article-order.ts";
import { groupStories, type Story } from "../cluster/group-stories.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { World } from "../source/world.ts";
import { type DraftReport, refused } from "./draft-report.ts";
import { type ArticleFile, loadArticleFile } from "./load-article-file.ts";

/** The stories of some files, and the files that took no part. */
export interface ReadStories {
  readonly stories: readonly Story[];
  readonly refusals: readonly DraftReport[];
  /** Returns the file that an article of the stories was read from. */
  readonly fileOf: FileOf;
}

type FileOf = (article: Article) => LoadedFile;

/** A file that could be read, perhaps with warnings. */
export interface LoadedFile extends ArticleFile {
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the stories that article files tell; a file named twice is read once. */
export function readStories(world: World, paths: readonly string[]): ReadStories {
  const refusals: DraftReport[] = [];
  const files = new Map<Article, LoadedFile>();
  for (const path of new Set(paths)) {
    const file = loadArticleFile(world, path);
    if (file.ok) files.set(file.value.article, { ...file.value, diagnostics: file.diagnostics });
    else refusals.push(refused(path, file.diagnostics));
  }
  const fileOf = (article: Article): LoadedFile => {
    const file = files.get(article);
    if (file === undefined) throw new Error(`no file was read for ${article.id}`);
    return file;
  };
  const { distinct, clashes } = withoutClashes([...files.keys()], fileOf);
  return { stories: groupStories(distinct), refusals: [...refusals, ...clashes], fileOf };
}

/** Two texts cannot be kept under one id: the first, in order, is, and the other is refused. */
function withoutClashes(articles: readonly Article[], fileOf: FileOf) {
  const firsts = new Map<string, Article>();
  const clashes: DraftReport[] = [];
  const distinct: Article[] = [];
  for (const article of articles.toSorted(compareArticles)) {
    const first = firsts.get(article.id);
    if (first === undefined) firsts.set(article.id, article);
    if (first === undefined || first.sha256 === article.sha256) {
      distinct.push(article);
      continue;
    }
    const { path, source } = fileOf(article);
    const differs = diagnose("article-differs", { source, start: 0, end: 0 }, { id: article.id, path: first.name });
    clashes.push(refused(path, [differs]));
  }
  return { distinct, clashes };
}
