import type { Block } from "../document/document.ts";
import { entryOf } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";

/** Returns the style of the first line of text in a block: what a heading beside it must stand level with. */
export function firstTextStyle(theme: Theme, block: Block | undefined): string | undefined {
  if (block === undefined) return undefined;
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "description-list":
      return block.style;
    case "table":
      return block.rows[0]?.[0]?.style;
    case "list":
      return firstTextStyle(theme, block.items[0]?.children[0]);
    case "callout":
      return firstTextStyle(theme, block.children[0]);
    case "section": {
      const above = entryOf(theme.sections, block.style)?.head === "above" ? block.heading?.style : undefined;
      return above ?? firstTextStyle(theme, block.children[0]);
    }
    case "columns":
      return firstTextStyle(theme, block.columns[0]);
    case "figure":
    case "rule":
      return undefined;
  }
}
