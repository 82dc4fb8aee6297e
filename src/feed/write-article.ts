import { Document } from "yaml";
import { addressSchema, languageSchema } from "../source/scalars.ts";
import { dateOfFeed } from "./date-of-feed.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** What an article is stored under besides what its source says. */
export interface StoredAs {
  readonly id: string;
  /** The article whose text this one changes. */
  readonly replaces: string | undefined;
}

/** Returns an entry as the text of an article file. What a source says wrongly, such as an unsafe address, is left out. */
export function writeArticle(entry: FeedEntry, { id, replaces }: StoredAs): string {
  const head = {
    id,
    title: line(entry.title, 500),
    publisher: line(entry.publisher, 200),
    author: line(entry.author, 200),
    published: entry.published === undefined ? undefined : dateOfFeed(entry.published),
    url: addressSchema.safeParse(entry.url).data,
    guid: line(entry.guid, 500),
    language: languageSchema.safeParse(entry.language).data,
    replaces,
  };
  const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const yaml = new Document(known, { version: "1.2", schema: "core" }).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n${entry.text}\n`;
}

/** One line without controls or marks that turn the direction of text, which could make it read as another. */
function line(text: string | undefined, limit: number): string | undefined {
  const plain = text
    ?.replaceAll(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, limit);
  return plain === "" ? undefined : plain;
}
