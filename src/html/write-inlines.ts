import type { Inline } from "../document/document.ts";
import { firstReference, type NoteLinks } from "../document/note-links.ts";
import { isPageCounter } from "../document/page-counter.ts";
import { classOf } from "./class-of.ts";
import { attributes, escapeText } from "./escape-html.ts";

/**
 * Returns inlines as HTML. A web page is one page, however long: its number and the count of pages are 1, and what counts
 * pages is left to the margin of the printed page.
 */
export function writeInlines(inlines: readonly Inline[], notes: NoteLinks): string {
  return inlines.map((inline) => writeInline(inline, notes)).join("");
}

function writeInline(inline: Inline, notes: NoteLinks): string {
  if (isPageCounter(inline)) return "";
  switch (inline.kind) {
    case "text":
      return escapeText(inline.text);
    case "strong":
    case "emphasis":
    case "span": {
      const name = elementNames[inline.kind];
      const marks = attributes({ class: classOf(inline.style), lang: inline.language });
      return `<${name}${marks}>${writeInlines(inline.children, notes)}</${name}>`;
    }
    case "link": {
      const marks = attributes({ class: classOf(inline.style), href: inline.address });
      return `<a${marks}>${writeInlines(inline.children, notes)}</a>`;
    }
    case "abbreviation":
      return `<abbr${attributes({ title: inline.expansion })}>${writeInlines(inline.children, notes)}</abbr>`;
    case "note-reference": {
      const id = notes.first.has(inline) ? firstReference(inline.note) : undefined;
      const marks = attributes({ role: "doc-noteref", id, href: `#${inline.note}` });
      return `<a${marks}><sup>${escapeText(inline.label)}</sup></a>`;
    }
    case "line-break":
      return "<br>";
    case "page-number":
    case "page-count":
      return "1";
  }
}

const elementNames = { strong: "strong", emphasis: "em", span: "span" } as const;
