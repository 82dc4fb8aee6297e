import type { Element } from "hast";
import type { Block, Heading, ListItem, Section, TableCell } from "./document.ts";
import { attributeOf, childElements, originOf, type Reading, readStyleKey, reportElement } from "./element.ts";
import { readInlines } from "./read-inlines.ts";
import { blockElements } from "./vocabulary.ts";

/** Returns the blocks that stand in an element, in order. */
export function readBlocks(reading: Reading, parent: Element): readonly Block[] {
  return childElements(reading, parent).flatMap((element) => readBlock(reading, element, parent.tagName));
}

function readBlock(reading: Reading, element: Element, parent: string): readonly Block[] {
  if (!blockElements.some((name) => name === element.tagName)) {
    reportElement(reading, element, parent, blockElements);
    return [];
  }
  const base = readBase(reading, element);
  switch (element.tagName) {
    case "section":
      return [readSection(reading, element, base)];
    case "h1":
    case "h2":
    case "h3":
      return [readHeading(reading, element, base)];
    case "ul":
    case "ol":
      return [{ ...base, kind: "list", ordered: element.tagName === "ol", items: readItems(reading, element) }];
    case "dl":
      return [{ ...base, kind: "description-list", entries: readEntries(reading, element) }];
    case "table":
      return [{ ...base, kind: "table", rows: readRows(reading, element) }];
    case "aside":
      return [{ ...base, kind: "callout", children: readBlocks(reading, element) }];
    case "div":
      return [{ ...base, kind: "columns", columns: readBlocks(reading, element) }];
    case "hr":
      return [{ ...base, kind: "rule" }];
    default:
      return [{ ...base, kind: "paragraph", children: readInlines(reading, element) }];
  }
}

type Base = Pick<Heading, "style" | "statement" | "origin">;

function readBase(reading: Reading, element: Element): Base {
  return {
    style: readStyleKey(reading, element),
    statement: attributeOf(element, "dataStatement"),
    origin: originOf(reading, element),
  };
}

function readHeading(reading: Reading, element: Element, base: Base): Heading {
  const level = element.tagName === "h1" ? 1 : element.tagName === "h2" ? 2 : 3;
  return { ...base, kind: "heading", level, children: readInlines(reading, element) };
}

function readSection(reading: Reading, element: Element, base: Base): Section {
  const [first, ...rest] = readBlocks(reading, element);
  if (first?.kind === "heading") return { ...base, kind: "section", heading: first, children: rest };
  return { ...base, kind: "section", heading: undefined, children: first === undefined ? [] : [first, ...rest] };
}

function readItems(reading: Reading, list: Element): readonly ListItem[] {
  return partsOf(reading, list, ["li"]).map((item) => ({
    ...readBase(reading, item),
    id: attributeOf(item, "id"),
    children: readItemBlocks(reading, item),
  }));
}

/** An item holds text, or blocks; text alone is a paragraph in the item's own style. */
function readItemBlocks(reading: Reading, item: Element): readonly Block[] {
  const holdsBlocks = item.children.some(
    (node) => node.type === "element" && blockElements.some((name) => name === node.tagName),
  );
  if (holdsBlocks) return readBlocks(reading, item);
  const style = attributeOf(item, "className");
  return [
    {
      kind: "paragraph",
      style: style === undefined ? "li" : `li.${style}`,
      statement: attributeOf(item, "dataStatement"),
      origin: originOf(reading, item),
      children: readInlines(reading, item),
    },
  ];
}

function readEntries(reading: Reading, list: Element) {
  const parts = partsOf(reading, list, ["dt", "dd"]);
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (part.tagName !== "dt") return [];
    const description = next?.tagName === "dd" ? readInlines(reading, next) : [];
    return [{ term: readInlines(reading, part), description }];
  });
}

function readRows(reading: Reading, table: Element): readonly (readonly TableCell[])[] {
  const groups = partsOf(reading, table, ["thead", "tbody"]);
  const rows = groups.flatMap((group) => partsOf(reading, group, ["tr"]));
  return rows.map((row) =>
    partsOf(reading, row, ["th", "td"]).map((cell) => ({
      ...readBase(reading, cell),
      header: cell.tagName === "th",
      children: readInlines(reading, cell),
    })),
  );
}

/** Returns the children that may stand in an element of parts, and reports the others. */
function partsOf(reading: Reading, parent: Element, allowed: readonly string[]): readonly Element[] {
  return childElements(reading, parent).filter((child) => {
    const fits = allowed.includes(child.tagName);
    if (!fits) reportElement(reading, child, parent.tagName, allowed);
    return fits;
  });
}
