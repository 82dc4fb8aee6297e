import { join } from "node:path";
import type { SourceText } from "../diagnostics/span.ts";
import type { Article } from "../feed/article.ts";
import { idsBefore } from "../feed/article-versions.ts";
import { readArticle } from "../feed/read-article.ts";
import { writeArticle } from "../feed/write-article.ts";
import { isLaterText } from "../merge/is-later-text.ts";
import { slugOf } from "../source/slug.ts";
import type { World } from "../source/world.ts";
import type { ArticleHead } from "./index-feed.ts";
import { feedFolder } from "./project.ts";
import { readArticleFile } from "./read-feed.ts";

/** An article and the text of its file. */
export interface ArticleText {
  readonly article: Article;
  readonly source: SourceText;
}

/**
 * Returns an article as a project's feed has it or would keep it: the stored one of the same text; or, where the feed
 * holds an earlier text of it, the new text as a change of that, under an id of its own. Any other stays as it is.
 */
export function asVersion(
  world: World,
  project: string,
  heads: ReadonlyMap<string, ArticleHead>,
  handed: ArticleText,
): ArticleText {
  const { article } = handed;
  const versions = versionsOf(heads, article.id);
  const [latest] = versions;
  const same = versions.find(({ sha256 }) => sha256 === article.sha256);
  if (latest === undefined) return handed;
  if (same !== undefined) return { article: { ...same, text: article.text }, source: handed.source };
  const earlier = loadArticle(world, latest)?.article;
  if (earlier === undefined || !isLaterText(earlier, article)) return handed;
  return changeOf(latest, handed, { world, project, heads });
}

/** Returns an article of the feed with its text; undefined where its file is gone. */
export function loadArticle(world: World, head: ArticleHead): ArticleText | undefined {
  const bytes = world.readBytes(head.name);
  const read = bytes === undefined ? undefined : readArticleFile(head.name, bytes);
  return read?.ok === true ? { article: read.value, source: { name: head.name, text: read.value.text } } : undefined;
}

/** Returns an article and all texts that change it, the latest first. */
function versionsOf(heads: ReadonlyMap<string, ArticleHead>, id: string): readonly ArticleHead[] {
  return [...heads.values()]
    .map((head) => ({ head, before: idsBefore(heads, head) }))
    .filter(({ head, before }) => head.id === id || before.includes(id))
    .toSorted((left, right) => right.before.length - left.before.length)
    .map(({ head }) => head);
}

interface Place {
  readonly world: World;
  readonly project: string;
  readonly heads: ReadonlyMap<string, ArticleHead>;
}

function changeOf(earlier: ArticleHead, { article, source }: ArticleText, place: Place): ArticleText {
  const first = idsBefore(place.heads, earlier).at(-1) ?? earlier.id;
  const ending = /\.md$/i.test(source.name) ? ".md" : ".txt";
  const id = freeId(place, first, ending);
  const name = join(feedFolder(place.project), `${id}${ending}`);
  const text = writeArticle(article.metadata, article.text, { id, replaces: earlier.id, sha256: article.sha256 });
  const read = readArticle({ name, text });
  return read.ok ? { article: read.value, source: { name, text } } : { article, source };
}

/** Names are lower case, so that none collides with another where case does not count. */
function freeId({ world, project, heads }: Place, first: string, ending: string): string {
  const isTaken = (id: string) =>
    heads.has(id) || world.readBytes(join(feedFolder(project), `${id}${ending}`)) !== undefined;
  const base = slugOf(first).slice(0, 74).replace(/-+$/, "");
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
