import { BookmarkEnd, BookmarkStart, type IParagraphOptions } from "docx";
import type { Block, List, ListItem } from "../document/document.ts";
import { entryOf, pointsOf } from "../theme/text-style.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { twips } from "./docx-units.ts";
import { bookmarkName } from "./find-footnotes.ts";
import { changeFirst, type Flow } from "./flow.ts";
import { deepestLevel, itemIndent, numberingOf } from "./list-numbering.ts";
import { styleNameOf } from "./style-name.ts";

/** Returns a list as paragraphs of one numbering definition; nothing where its items are footnotes. */
export function writeList(
  setting: DocxSetting,
  list: List,
  depth: number,
  write: (blocks: readonly Block[]) => Flow[],
): Flow[] {
  if (setting.footnotes.lists.has(list)) return [];
  const level = Math.min(depth, deepestLevel);
  const indent = twips(itemIndent(setting.theme, list, level));
  const between = twips(pointsOf(setting.theme, setting.spacing, entryOf(setting.theme.lists, list.style)?.between));
  return list.items.flatMap((item, index) => {
    const [first, ...rest] = write(item.children);
    const numbering = numberingOf(setting, list, level);
    const marked = changeFirst(first === undefined ? [] : [first], (options) => ({
      ...options,
      ...itemStyle(setting, list, item, options),
      numbering,
      ...(index === 0 ? {} : { spacing: { before: between } }),
      children: [...anchorOf(setting, item), ...(options.children ?? [])],
    }));
    return [...marked, ...rest.map((part) => indented(part, indent))];
  });
}

/** A line of the item's own style is of the list's; a heading or a line of another style keeps that. */
function itemStyle({ theme }: DocxSetting, list: List, item: ListItem, options: IParagraphOptions): IParagraphOptions {
  const plain = styleNameOf("li", theme.base).id;
  if (item.style !== "li" || (options.style !== undefined && options.style !== plain)) return {};
  return { style: styleNameOf(list.ordered ? "ol" : "ul", theme.base).id };
}

/** Where notes stay a list, what calls them leads here. */
function anchorOf({ footnotes }: DocxSetting, item: ListItem) {
  const number = footnotes.anchors.get(item);
  if (number === undefined) return [];
  return [new BookmarkStart(bookmarkName(number), number), new BookmarkEnd(number)];
}

/** What follows in an item stands below its text, unless it is a list with marks of its own. */
function indented(part: Flow, left: number): Flow {
  if (part.kind === "table" || part.options.numbering !== undefined || part.options.indent !== undefined) return part;
  return { kind: "paragraph", options: { ...part.options, indent: { left } } };
}
