import type { Block, Inline } from "./document.ts";

/** Returns the blocks a block holds, in reading order. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case "section":
    case "callout":
      return block.children;
    case "columns":
      return block.columns;
    case "list":
      return block.items.flatMap((item) => item.children);
    case "heading":
    case "paragraph":
    case "description-list":
    case "table":
    case "figure":
    case "rule":
      return [];
  }
}

/** Returns the inlines that stand directly in a block, in reading order. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.children;
    case "description-list":
      return block.entries.flatMap((entry) => [...entry.term, ...entry.description]);
    case "table":
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.children));
    case "figure":
      return block.caption?.children ?? [];
    case "section":
      return block.heading?.children ?? [];
    case "callout":
    case "columns":
    case "list":
    case "rule":
      return [];
  }
}

/** Returns the inlines of a block and of all blocks in it, in reading order. */
export function walkBlock(block: Block): readonly (readonly Inline[])[] {
  return [inlinesOf(block), ...childBlocks(block).flatMap(walkBlock)];
}
