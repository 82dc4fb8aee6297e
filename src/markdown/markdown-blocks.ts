import type { BlockContent, ListItem, TableRow } from "mdast";
import type { Block, ListItem as DocumentItem, Figure, List, Table } from "../document/document.ts";
import { markdownInlines } from "./markdown-inlines.ts";
import { tidyLine } from "./tidy-line.ts";

/** Returns blocks as Markdown's; sections and columns become their content, one after the other. */
export function markdownBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap(markdownBlock);
}

function markdownBlock(block: Block): BlockContent[] {
  switch (block.kind) {
    case "heading":
      return [{ type: "heading", depth: block.level, children: tidyLine(markdownInlines(block.children), false) }];
    case "paragraph":
      return [{ type: "paragraph", children: tidyLine(markdownInlines(block.children), true) }];
    case "list":
      return [
        {
          type: "list",
          ordered: block.ordered,
          spread: false,
          children: block.items.map((item) => markdownItem(item, block)),
        },
      ];
    case "description-list":
      return block.entries.map(({ term, description }) => ({
        type: "paragraph",
        children: [
          { type: "strong", children: tidyLine(markdownInlines(term, new Set(["strong"])), false) },
          { type: "text", value: " " },
          ...tidyLine(markdownInlines(description), false),
        ],
      }));
    case "table":
      return [markdownTable(block)];
    case "figure":
      return markdownFigure(block);
    case "callout":
      return [{ type: "blockquote", children: markdownBlocks(block.children) }];
    case "columns":
      return markdownBlocks(block.columns);
    case "rule":
      return [{ type: "thematicBreak" }];
    case "section":
      return markdownBlocks(block.heading === undefined ? block.children : [block.heading, ...block.children]);
  }
}

/** The picture stays a file of the project, named as the brief names it: Markdown has no form to hold it. */
function markdownFigure({ picture, alternative, caption }: Figure): BlockContent[] {
  const image: BlockContent = { type: "paragraph", children: [{ type: "image", url: picture.name, alt: alternative }] };
  if (caption === undefined) return [image];
  return [image, { type: "paragraph", children: tidyLine(markdownInlines(caption.children), true) }];
}

/** A note carries an anchor, since Markdown has no ids of its own. */
function markdownItem(item: DocumentItem, list: List): ListItem {
  const children = markdownBlocks(item.children);
  const [first, ...rest] = children;
  if (!list.ordered || item.id === undefined || first?.type !== "paragraph") return { type: "listItem", children };
  const anchor = { type: "html" as const, value: `<a id="${item.id.replaceAll(/[^\w-]/g, "-")}"></a>` };
  return { type: "listItem", children: [{ ...first, children: [anchor, ...first.children] }, ...rest] };
}

function markdownTable(table: Table): BlockContent {
  const rows = table.rows.map(
    (row): TableRow => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: tidyLine(markdownInlines(cell.children), false) })),
    }),
  );
  return { type: "table", children: rows };
}
