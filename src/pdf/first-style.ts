import type { Block } from "../document/document.ts";

/** Returns the style of the first line of text in a block: what a heading beside it must stand level with. */
export function firstTextStyle(block: Block | undefined): string | undefined {
  if (block === undefined) return undefined;
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "description-list":
      return block.style;
    case "table":
      return block.rows[0]?.[0]?.style;
    case "list":
      return firstTextStyle(block.items[0]?.children[0]);
    case "callout":
    case "section":
      return firstTextStyle(block.children[0]);
    case "columns":
      return firstTextStyle(block.columns[0]);
    case "rule":
      return undefined;
  }
}
