import { type Block, type Document, type Inline, inlineText } from "../../src/document/document.ts";
import { walkBlock } from "../../src/document/walk-document.ts";

/** Returns the characters of a document's words in order, without white space; page numbers are 1, as in a twin. */
export function documentWords(document: Document): string {
  const blocks: readonly Block[] = [...document.header, ...document.body, ...document.footer];
  return withoutSpace(
    blocks
      .flatMap(walkBlock)
      .map((inlines) => inlineText(inlines.map(numbered)))
      .join(" "),
  );
}

/** Returns a text without white space. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function numbered(inline: Inline): Inline {
  if (inline.kind === "page-number" || inline.kind === "page-count") return { kind: "text", text: "1" };
  return "children" in inline ? { ...inline, children: inline.children.map(numbered) } : inline;
}
