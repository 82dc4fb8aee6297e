import type { Result } from "../../src/diagnostics/result.ts";
import type { Document } from "../../src/document/document.ts";
import type { Markup } from "../../src/document/markup.ts";
import { readDocument } from "../../src/document/read-document.ts";
import type { Vocabulary } from "../../src/document/vocabulary.ts";

const vocabulary: Vocabulary = {
  styles: new Set([
    ...["p", "p.lead", "em.soft", "section.wide", "ol.notes", "li.note", "div.columns", "aside.key"],
    ...["a.note", "span.page-number", "span.page-count"],
  ]),
  pictures: new Map(),
};

/** Returns the document of HTML whose stretches come from these places. */
export function readMarkup(html: string, pieces: Markup["pieces"]): Result<Document> {
  const metadata = { language: "en", author: undefined, subject: undefined, date: undefined };
  return readDocument({ html, pieces, layout: pieces[0]?.place.source }, vocabulary, metadata);
}

/** Returns the document of a page's HTML as if it were a layout of that text, so that places can be checked. */
export function readHtml(html: string): Result<Document> {
  const source = { name: "page.hbs", text: html };
  return readMarkup(html, [{ at: 0, place: { source, start: 0, end: html.length }, literal: true }]);
}

/** Returns the page with this after its title. */
export function readBody(html: string): Result<Document> {
  return readHtml(`<main><h1>T</h1>${html}</main>`);
}
