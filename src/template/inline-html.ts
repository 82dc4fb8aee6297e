import Handlebars from "handlebars";
import type { InlineMarkdown } from "../brief/inline-markdown.ts";

/** Returns inline Markdown as HTML of the printable subset: the one place where a brief's text becomes elements. */
export function inlineHtml(inlines: readonly InlineMarkdown[]): string {
  return inlines.map(inlineElement).join("");
}

function inlineElement(inline: InlineMarkdown): string {
  switch (inline.kind) {
    case "text":
      return Handlebars.escapeExpression(inline.text);
    case "strong":
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case "emphasis":
      return `<em>${inlineHtml(inline.children)}</em>`;
    case "link":
      return `<a href="${Handlebars.escapeExpression(inline.address)}">${inlineHtml(inline.children)}</a>`;
  }
}
