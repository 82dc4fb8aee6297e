import type { Block, Inline, ListItem } from "../../src/document/document.ts";

/** Returns blocks in a notation short enough for a table: `p.lead[a strong(b)]`. */
export function outline(blocks: readonly Block[]): string {
  return blocks.map(outlineBlock).join(" ");
}

function outlineBlock(block: Block): string {
  const statement = block.statement === undefined ? "" : `#${block.statement}`;
  const name = `${block.style}${statement}`;
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return `${name}[${line(block.children)}]`;
    case "list":
      return `${name}{${block.items.map(outlineItem).join(" ")}}`;
    case "description-list":
      return `${name}{${block.entries.map((entry) => `${line(entry.term)}: ${line(entry.description)}`).join("; ")}}`;
    case "table":
      return `${name}{${block.rows.map((row) => row.map((cell) => `${cell.style}[${line(cell.children)}]`).join(" ")).join(" / ")}}`;
    case "figure":
      return `${name}{${block.picture.name}=${block.alternative}[${line(block.caption?.children ?? [])}]}`;
    case "callout":
      return `${name}{${outline(block.children)}}`;
    case "columns":
      return `${name}{${outline(block.columns)}}`;
    case "rule":
      return name;
    case "section":
      return `${name}{${outline(block.heading === undefined ? block.children : [block.heading, ...block.children])}}`;
  }
}

function outlineItem(item: ListItem): string {
  return `${item.style}${item.id === undefined ? "" : `=${item.id}`}{${outline(item.children)}}`;
}

function line(inlines: readonly Inline[]): string {
  return inlines.map(outlineInline).join("");
}

function outlineInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text.replaceAll(" ", "·").replaceAll("\u00A0", "⍽");
    case "strong":
    case "emphasis":
      return `${inline.style}${inline.language === undefined ? "" : `@${inline.language}`}(${line(inline.children)})`;
    case "span":
      return `${inline.style}${inline.statement === undefined ? "" : `#${inline.statement}`}(${line(inline.children)})`;
    case "link":
      return `<${inline.address}>(${line(inline.children)})`;
    case "abbreviation":
      return `abbr(${line(inline.children)}=${inline.expansion})`;
    case "note-reference":
      return `^${inline.label}→${inline.note}`;
    case "line-break":
      return "↵";
    case "page-number":
      return "№";
    case "page-count":
      return "Σ";
  }
}
