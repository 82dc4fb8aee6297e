import type { Block, DescriptionList, Figure, Heading, ListItem, Section, TableCell } from "./document.ts";
import { attributeOf, elementsIn, type HtmlElement, type HtmlNode, isBlank, rowsOf } from "./html-tree.ts";
import type { Markup } from "./markup.ts";
import { readInlines } from "./read-inlines.ts";
import { baseOf, styleKey } from "./style-key.ts";
import { blockElements, type Pictures } from "./vocabulary.ts";

/** What reading a block needs to know of the whole page. */
export interface Reading {
  readonly markup: Markup;
  /** Ids of the notes that a note reference leads to. */
  readonly notes: ReadonlySet<string>;
  readonly pictures: Pictures;
}

/** Returns the blocks that elements make, in order. `checkContent` has passed the elements before. */
export function readBlocks(reading: Reading, elements: readonly HtmlElement[]): readonly Block[] {
  return elements.map((element) => readBlock(reading, element));
}

function readBlock(reading: Reading, element: HtmlElement): Block {
  const base = baseOf(reading.markup, element);
  const inner = () => readBlocks(reading, elementsIn(element.children));
  switch (element.name) {
    case "section":
      return readSection(reading, element);
    case "h1":
    case "h2":
    case "h3":
      return readHeading(reading, element);
    case "ul":
    case "ol":
      return { ...base, kind: "list", ordered: element.name === "ol", items: readItems(reading, element) };
    case "dl":
      return { ...base, kind: "description-list", entries: readEntries(element) };
    case "table":
      return { ...base, kind: "table", rows: rowsOf(element).map((row) => readCells(reading, row)) };
    case "figure":
      return readFigure(reading, element);
    case "aside":
      return { ...base, kind: "callout", children: inner() };
    case "div":
      return { ...base, kind: "columns", columns: inner() };
    case "hr":
      return { ...base, kind: "rule" };
    default:
      return { ...base, kind: "paragraph", children: readInlines(element.children) };
  }
}

function readHeading(reading: Reading, element: HtmlElement): Heading {
  const level = element.name === "h1" ? 1 : element.name === "h2" ? 2 : 3;
  return { ...baseOf(reading.markup, element), kind: "heading", level, children: readInlines(element.children) };
}

function readFigure(reading: Reading, element: HtmlElement): Figure {
  const parts = elementsIn(element.children);
  const image = parts.find(({ name }) => name === "img");
  const caption = parts.find(({ name }) => name === "figcaption");
  const picture = reading.pictures.get((image && attributeOf(image, "src")) ?? "");
  if (image === undefined || picture?.ok !== true) throw new Error("a picture that was checked is there");
  return {
    ...baseOf(reading.markup, element),
    kind: "figure",
    picture: picture.value,
    alternative: attributeOf(image, "alt") ?? "",
    caption: caption && { style: styleKey(caption), children: readInlines(caption.children) },
  };
}

function readSection(reading: Reading, element: HtmlElement): Section {
  const base = baseOf(reading.markup, element);
  const [first, ...rest] = readBlocks(reading, elementsIn(element.children));
  if (first?.kind === "heading") return { ...base, kind: "section", heading: first, children: rest };
  return { ...base, kind: "section", heading: undefined, children: first === undefined ? [] : [first, ...rest] };
}

function readItems(reading: Reading, list: HtmlElement): readonly ListItem[] {
  return elementsIn(list.children).map((item) => {
    const back = attributeOf(item, "title");
    return {
      ...baseOf(reading.markup, item),
      id: noteId(reading, item),
      ...(back === undefined ? {} : { back }),
      children: readItemBlocks(reading, item),
    };
  });
}

function noteId({ notes }: Reading, item: HtmlElement): string | undefined {
  const id = attributeOf(item, "id");
  return id !== undefined && notes.has(id) ? id : undefined;
}

/** An item holds text, or blocks, or both; its text is a paragraph in the item's own style. */
function readItemBlocks(reading: Reading, item: HtmlElement): readonly Block[] {
  const paragraph = (line: readonly HtmlNode[]): Block => ({
    kind: "paragraph",
    ...baseOf(reading.markup, item),
    children: readInlines(line),
  });
  const lines = linesAndBlocks(item.children);
  if (lines.length === 0) return [paragraph([])];
  return lines.map((part) => ("kind" in part ? readBlock(reading, part) : paragraph(part)));
}

/** Returns the blocks among nodes, and the stretches of text between them. */
function linesAndBlocks(nodes: readonly HtmlNode[]): readonly (HtmlElement | readonly HtmlNode[])[] {
  const found: (HtmlElement | HtmlNode[])[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.kind === "element" && blockElements.some((name) => name === node.name)) found.push(node);
    else if (Array.isArray(last)) last.push(node);
    else found.push([node]);
  }
  return found.filter((part) => !Array.isArray(part) || !part.every(isBlank));
}

function readEntries(list: HtmlElement): DescriptionList["entries"] {
  const parts = elementsIn(list.children);
  return parts.flatMap((part, index) => {
    if (part.name !== "dt") return [];
    return [{ term: readInlines(part.children), description: readInlines(parts[index + 1]?.children ?? []) }];
  });
}

function readCells(reading: Reading, row: HtmlElement): readonly TableCell[] {
  return elementsIn(row.children).map((cell) => ({
    ...baseOf(reading.markup, cell),
    header: cell.name === "th",
    children: readInlines(cell.children),
  }));
}
