import type { Block } from "../../src/document/document.ts";

/** Returns blocks without some of their lists. */
export function withoutLists(blocks: readonly Block[], lists: ReadonlySet<Block>): readonly Block[] {
  return blocks
    .filter((block) => !lists.has(block))
    .map((block): Block => {
      if (block.kind === "columns") return { ...block, columns: withoutLists(block.columns, lists) };
      if (block.kind === "section" || block.kind === "callout") {
        return { ...block, children: withoutLists(block.children, lists) };
      }
      return block;
    });
}
