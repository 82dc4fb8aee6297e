import { createHash } from "node:crypto";
import type { Block, Document } from "../document/document.ts";
import { linkNotes, type NoteLinks } from "../document/note-links.ts";
import type { PaperName, Theme } from "../theme/theme-schema.ts";
import { attribute, attributes, escapeText } from "./escape-html.ts";
import { type LeftOutNote, writeLeftOut } from "./left-out-note.ts";
import { pageCounterRule } from "./page-counter-rule.ts";
import { themeCss } from "./theme-css.ts";
import { writeBlocks } from "./write-blocks.ts";

/**
 * Returns a document as one HTML file that needs nothing else: no script, no font, no address it fetches from. It is
 * the PDF's twin, with the same words in the same order, besides arrows that lead back from notes; it counts no pages, and
 * adds what they had no room for.
 */
export function writeHtml(document: Document, theme: Theme, paper: PaperName, leftOut: LeftOutNote): string {
  const notes = linkNotes(document);
  const counter = pageCounterRule(document, theme);
  const style = `\n${themeCss(theme, paper, counter)}\n`;
  return `${[
    "<!doctype html>",
    `<html${attribute("lang", document.language)}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attribute("content", policyFor(style))}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(document.title)}</title>`,
    ...metadata("author", document.author),
    ...metadata("description", document.subject),
    ...metadata("dcterms.date", document.date),
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    ...landmark("header", document.header, notes),
    ...landmark("main", document.body, notes),
    ...writeLeftOut(leftOut),
    ...landmark("footer", document.footer, notes),
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** Nothing is fetched or run, whatever a text might smuggle in; the one style sheet is known by its hash. */
function policyFor(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function metadata(name: string, content: string | undefined): readonly string[] {
  return content === undefined ? [] : [`<meta${attributes({ name, content })}>`];
}

function landmark(name: string, blocks: readonly Block[], notes: NoteLinks): readonly string[] {
  return blocks.length === 0 ? [] : [`<${name}>`, writeBlocks(blocks, notes), `</${name}>`];
}
