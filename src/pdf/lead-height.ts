import type { LayoutNode, LayoutTable } from "./layout-node.ts";
import type { PlacedInline } from "./pdfmake-modules.ts";

/** Lines of a paragraph that stand together at its start; one of three lines or fewer is not parted at all. */
const leadLines = 2;

/** Tells whether a node is to be placed only where its beginning has room: what stays whole or keeps with the next, and a table's heads. */
export function needsRoom(node: LayoutNode): boolean {
  return keepsWithNext(node) || node.keepTogether === true || (node.table?.headerRows ?? 0) > 0;
}

/** Tells whether a node must not stand last on a page: a heading, a rule above what follows, a picture above its caption. */
export function keepsWithNext(node: LayoutNode): boolean {
  const boxed = node.table?.body?.[0]?.[0];
  if (boxed !== undefined && node.tag === undefined) return keepsWithNext(boxed);
  return isWhole(node) || node.tag?.role === "Sect";
}

/** Tells each child of a stack that must not stand last on a page which node it must stand with. */
export function linkHeadings(stack: readonly LayoutNode[]): void {
  for (const [index, child] of stack.entries()) {
    const next = stack[index + 1];
    if (next !== undefined && keepsWithNext(child)) child.keepWith = next;
  }
}

/**
 * Returns the height in points of the beginning of a node that stands together on one page: a heading with the first
 * lines of what follows it, or the first lines of a paragraph. A close estimate, made before anything is placed.
 */
export function leadHeight(node: LayoutNode, width: number): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
  const inner = width - left - right;
  if (node.keepTogether === true) return wholeHeight(node, width);
  const own = innerHeight(node, inner);
  if (!isWhole(node) || node.keepWith === undefined) return top + own;
  return top + own + bottom + leadHeight(node.keepWith, width);
}

function isWhole(node: LayoutNode): boolean {
  return isHeading(node) || node.canvas !== undefined || node.picture !== undefined;
}

/** Returns the height in points of a node of texts, all of it. An estimate as close as that of its beginning. */
export function wholeHeight(node: LayoutNode, width: number): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
  const inner = width - left - right;
  if (node.picture !== undefined) return top + (node.height ?? 0) + bottom;
  if (node._inlines !== undefined) return top + linesHeight(node._inlines, inner, true) + bottom;
  const parts = node.stack ?? node.ul ?? node.columns ?? [];
  return parts.reduce((sum, part) => sum + wholeHeight(part, inner), top + bottom);
}

/** Tells whether a node is a heading. */
export function isHeading({ tag }: LayoutNode): boolean {
  return tag !== undefined && /^H\d$/.test(tag.role);
}

function innerHeight(node: LayoutNode, width: number): number {
  if (node.picture !== undefined) return node.height ?? 0;
  if (node._inlines !== undefined) return linesHeight(node._inlines, width, isHeading(node));
  if (node.columns !== undefined) return columnsHeight(node.columns, node._gap ?? 0, width);
  if (node.table !== undefined) return tableHeight(node, node.table, width);
  linkHeadings(node.stack ?? []);
  const [first] = node.stack ?? node.ul ?? [];
  return first === undefined ? 0 : leadHeight(first, width);
}

/** The heads of a table stand together with the first lines of its first row. */
function tableHeight(node: LayoutNode, { headerRows = 0, body = [], widths = [] }: LayoutTable, width: number): number {
  const rules = node._layout;
  const share = width / Math.max(1, body[0]?.length ?? 0);
  const rows = body.slice(0, headerRows + 1).map((cells, row) => {
    const isHead = row < headerRows;
    const heights = cells.map((cell, column) => {
      const given = widths[column]?.width;
      return cellHeight(cell, typeof given === "number" ? given : share, isHead);
    });
    const round = rules === undefined ? 0 : rules.hLineWidth(row) + rules.paddingTop(row) + rules.paddingBottom(row);
    return round + Math.max(0, ...heights);
  });
  return rows.reduce((sum, height) => sum + height, rules?.hLineWidth(rows.length) ?? 0);
}

function cellHeight(cell: LayoutNode, width: number, isHead: boolean): number {
  return isHead && cell._inlines !== undefined ? linesHeight(cell._inlines, width, true) : leadHeight(cell, width);
}

function columnsHeight(columns: readonly LayoutNode[], gap: number, width: number): number {
  const fixed = columns.map((column) => (typeof column.width === "number" ? column.width : undefined));
  const used = fixed.reduce<number>((sum, each) => sum + (each ?? 0), gap * (columns.length - 1));
  const share = (width - used) / Math.max(1, fixed.filter((each) => each === undefined).length);
  return Math.max(0, ...columns.map((column, index) => leadHeight(column, fixed[index] ?? share)));
}

function linesHeight(inlines: readonly PlacedInline[], width: number, whole: boolean): number {
  const most = whole ? Number.POSITIVE_INFINITY : leadLines + 2;
  const lines = countLines(inlines, width, most);
  const height = Math.max(0, ...inlines.slice(0, 100).map((inline) => inline.height));
  return height * (whole || lines < most ? lines : leadLines);
}

/** Returns the number of lines that words take, up to the most that matters. */
function countLines(inlines: readonly PlacedInline[], width: number, most: number): number {
  let [lines, used] = [1, 0];
  for (const inline of inlines) {
    if (used > 0 && used + inline.width - (inline.trailingCut ?? 0) > width) {
      lines += 1;
      used = 0;
    }
    if (lines >= most) return most;
    used = inline.lineEnd === true ? width : used + inline.width;
  }
  return lines;
}
