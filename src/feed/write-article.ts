import { Document } from "yaml";
import { type ArticleMetadata, frontMatterSchema } from "./article.ts";

/** What an article is stored under besides what its source says. */
export interface StoredAs {
  readonly id: string;
  /** The article whose text this one changes. */
  readonly replaces: string | undefined;
  /** Of the canonical text, by which a later change by hand is noticed; undefined where it is not known yet. */
  readonly sha256: string | undefined;
}

/** Returns an article as the text of its file. */
export function writeArticle(about: ArticleMetadata, text: string, storedAs: StoredAs): string {
  const known = new Map<string, string | undefined>(Object.entries({ ...about, ...storedAs }));
  const head = Object.keys(frontMatterSchema.shape).flatMap((key) => {
    const value = known.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const yaml = new Document(Object.fromEntries(head), { version: "1.2", schema: "core" }).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n${text}\n`;
}
