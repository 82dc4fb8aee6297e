import type { Brief } from "../brief/brief-schema.ts";
import type { Article } from "../feed/article.ts";
import { printedNoteOn } from "./source-notes.ts";

/** Returns an article as one of a brief's sources, with what readers should know of it. */
export function sourceEntry(id: string, article: Article): Brief["sources"][number] {
  const note = printedNoteOn(article);
  return { id, article: article.id, ...(note === undefined ? {} : { note }) };
}
