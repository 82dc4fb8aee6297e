import {
  type Block,
  type Figure,
  inlineText,
  type List,
  type ListItem,
  type Table,
  type TableCell,
} from "../document/document.ts";
import { firstReference, type NoteLinks } from "../document/note-links.ts";
import { classOf } from "./class-of.ts";
import { attribute, attributes } from "./escape-html.ts";
import { imageAttributes } from "./image-attributes.ts";
import { writeInlines } from "./write-inlines.ts";

/** Returns blocks as HTML, each on lines of its own. */
export function writeBlocks(blocks: readonly Block[], notes: NoteLinks): string {
  return blocks.map((block) => writeBlock(block, notes)).join("\n");
}

function writeBlock(block: Block, notes: NoteLinks): string {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level}`, block.style, writeInlines(block.children, notes));
    case "paragraph":
      return writeParagraph(block, notes);
    case "list":
      return writeList(block, notes);
    case "description-list": {
      const entries = block.entries.map(
        ({ term, description }) =>
          `<dt>${writeInlines(term, notes)}</dt>\n<dd>${writeInlines(description, notes)}</dd>`,
      );
      return element("dl", block.style, `\n${entries.join("\n")}\n`);
    }
    case "table":
      return writeTable(block, notes);
    case "figure":
      return writeFigure(block, notes);
    case "callout":
      return `<div${attribute("class", styleClasses("aside", block.style))}>\n${writeBlocks(block.children, notes)}\n</div>`;
    case "columns":
      return `<div${attribute("class", styleClasses("columns", block.style))}>\n${writeBlocks(block.columns, notes)}\n</div>`;
    case "rule":
      return "<hr>";
    case "section": {
      const head = block.heading === undefined ? "" : `${writeBlock(block.heading, notes)}\n`;
      const content = `<div class="content">\n${writeBlocks(block.children, notes)}\n</div>`;
      return element("section", block.style, `\n${head}${content}\n`);
    }
  }
}

/** The words of a marking choose its colour: a style sheet cannot read them, so an attribute repeats them. */
function writeParagraph(block: Extract<Block, { kind: "paragraph" }>, notes: NoteLinks): string {
  const marking = classOf(block.style) === "marking" ? inlineText(block.children) : undefined;
  const marks = attributes({ class: classOf(block.style), "data-marking": marking });
  return `<p${marks}>${writeInlines(block.children, notes)}</p>`;
}

function writeList(list: List, notes: NoteLinks): string {
  const name = list.ordered ? "ol" : "ul";
  const items = list.items.map((item) => writeItem(item, notes)).join("\n");
  const html = element(name, list.style, `\n${items}\n`);
  const referredTo = list.items.some(({ id }) => id !== undefined && notes.called.has(id));
  return referredTo ? `<div role="doc-endnotes">\n${html}\n</div>` : html;
}

/** A first paragraph of the item's own style is the item's own line, and needs no element. */
function writeItem(item: ListItem, notes: NoteLinks): string {
  const [first, ...rest] = item.children;
  const own = first?.kind === "paragraph" && first.style === item.style ? first : undefined;
  const line = own === undefined ? "" : writeInlines(own.children, notes);
  const blocks = own === undefined ? item.children : rest;
  const below = blocks.length === 0 ? "" : `\n${writeBlocks(blocks, notes)}\n`;
  const marks = attributes({ id: item.id, class: classOf(item.style) });
  return `<li${marks}>${line}${writeReturn(item, notes)}${below}</li>`;
}

/** An arrow back to the first place that calls the note. */
function writeReturn({ id, back }: ListItem, notes: NoteLinks): string {
  if (id === undefined || !notes.called.has(id)) return "";
  return ` <a${attributes({ role: "doc-backlink", href: `#${firstReference(id)}`, "aria-label": back })}>↩</a>`;
}

function writeTable(table: Table, notes: NoteLinks): string {
  const [first = [], ...rest] = table.rows;
  const hasHead = first.length > 0 && first.every(({ header }) => header);
  const head = hasHead ? `<thead>\n${writeRow(first, "col", notes)}\n</thead>\n` : "";
  const rows = (hasHead ? rest : table.rows).map((row) => writeRow(row, "row", notes)).join("\n");
  return element("table", table.style, `\n${head}<tbody>\n${rows}\n</tbody>\n`);
}

function writeRow(row: readonly TableCell[], scope: "col" | "row", notes: NoteLinks): string {
  const cells = row.map((cell) => {
    const name = cell.header ? "th" : "td";
    const marks = attributes({ scope: cell.header ? scope : undefined, class: classOf(cell.style) });
    return `<${name}${marks}>${writeInlines(cell.children, notes)}</${name}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** A picture goes into the file itself; as an image, no part of a drawing acts on the page around it. */
function writeFigure({ style, picture, alternative, caption }: Figure, notes: NoteLinks): string {
  const image = `<img${attributes(imageAttributes(picture, alternative))}>`;
  const words =
    caption === undefined ? "" : `\n${element("figcaption", caption.style, writeInlines(caption.children, notes))}`;
  return element("figure", style, `\n${image}${words}\n`);
}

function element(name: string, style: string, content: string): string {
  return `<${name}${attributes({ class: classOf(style) })}>${content}</${name}>`;
}

/** A group is no landmark of its own, so it is a `div`, whose first class says what it is. */
function styleClasses(name: string, style: string): string {
  const own = classOf(style);
  return own === undefined || own === name ? name : `${name} ${own}`;
}
