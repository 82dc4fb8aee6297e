import { inlineText, type List, type ListItem } from "../document/document.ts";
import { walkBlock } from "../document/walk-document.ts";
import { blockTextStyle, colourOf, entryOf, type TextStyle } from "../theme/text-style.ts";
import type { DefinitionNode, Run } from "./definition.ts";
import { faceOf } from "./fonts.ts";
import { referenceDestination } from "./note-destinations.ts";
import { runProperties, type Setting, space } from "./setting.ts";

/** How the blocks of an item are set: given by the caller, since items hold blocks and blocks hold lists. */
export type DefineItem = (item: ListItem, width: number) => DefinitionNode[];

/** Width of a number's column as a share of the size: the hanging indent of notes in the page reference. */
const numberIndent = 1.375;

/** Average width of a letter as a share of the size, to share notes out over columns of similar height. */
const letterWidth = 0.47;

/** Returns a list as its theme says: bullets that hang in the gutter, or numbers, in one column or several. */
export function defineList(setting: Setting, list: List, width: number, defineItem: DefineItem): DefinitionNode {
  const rules = entryOf(setting.theme.lists, list.style);
  const style = blockTextStyle(setting.theme, list.items[0]?.style ?? "li");
  const between = space(setting, rules?.between);
  if (rules === undefined || rules.marker === "square") {
    return defineBullets(setting, list, style, between, width, defineItem);
  }
  const count = Math.min(rules.columns, Math.max(1, list.items.length));
  const columnWidth = (width - rules.gap * (count - 1)) / count;
  const groups = shareOut(list.items, count, columnWidth / (style.size * letterWidth));
  let number = 0;
  const numberStyle = { ...style, bold: true, colour: colourOf(setting.theme, rules.colour) };
  const columns = groups.map((items): DefinitionNode => {
    const stack = items.map((item, index): DefinitionNode => {
      number += 1;
      return defineNumbered(
        setting,
        item,
        number,
        numberStyle,
        index < items.length - 1 ? between : 0,
        columnWidth,
        defineItem,
      );
    });
    return { stack, width: columnWidth };
  });
  return { columns, columnGap: rules.gap, tag: { role: "L", numbering: "Decimal" } };
}

function defineBullets(
  setting: Setting,
  list: List,
  style: TextStyle,
  between: number,
  width: number,
  defineItem: DefineItem,
): DefinitionNode {
  const rules = entryOf(setting.theme.lists, list.style);
  // pdfmake indents a list by the width of "9. " in the list's font.
  const indent = faceOf(setting.fonts, style).widthOf("9. ") * style.size;
  const hang = rules?.hang ?? false;
  const last = list.items.length - 1;
  return {
    ul: list.items.map((item, index) => ({
      stack: defineItem(item, hang ? width : width - indent),
      margin: [0, 0, 0, index < last ? between : 0],
    })),
    type: "square",
    markerColor: colourOf(setting.theme, rules?.colour ?? ""),
    ...runProperties(setting, style),
    margin: [hang ? -indent : 0, 0, 0, 0],
  };
}

function defineNumbered(
  setting: Setting,
  item: ListItem,
  number: number,
  style: TextStyle,
  below: number,
  width: number,
  defineItem: DefineItem,
): DefinitionNode {
  const indent = Math.max(numberIndent, 0.55 * String(number).length + 0.5) * style.size;
  const properties = runProperties(setting, style);
  return {
    columns: [
      { text: [{ ...properties, ...numberOf(item, number) }], ...properties, width: indent, tag: { role: "Lbl" } },
      { stack: defineItem(item, width - indent), width: "*", tag: { role: "LBody" } },
    ],
    tag: { role: "LI" },
    columnGap: 0,
    margin: [0, 0, 0, below],
  };
}

/** The number of a note leads back to where it is first referred to. */
function numberOf({ id, back }: ListItem, number: number): Run {
  const text = String(number);
  if (id === undefined) return { text };
  return { text, linkToDestination: referenceDestination(id), runTag: { role: "Link", contents: back ?? text } };
}

/** Shares items out, in order, over columns of the least height: one column would run past 90 characters a line. */
function shareOut(items: readonly ListItem[], columns: number, perLine: number): (readonly ListItem[])[] {
  if (columns === 1 || items.length === 0) return [items];
  const heights = items.map((item) => Math.ceil(item.children.map(textLength).reduce((a, b) => a + b, 0) / perLine));
  const total = (from: number, to: number) => heights.slice(from, to).reduce((a, b) => a + b, 0);
  let best = { split: items.length, height: Number.POSITIVE_INFINITY };
  for (let split = 1; split <= items.length; split += 1) {
    const height = Math.max(total(0, split), total(split, items.length) / (columns - 1));
    if (height < best.height) best = { split, height };
  }
  return [items.slice(0, best.split), ...shareOut(items.slice(best.split), columns - 1, perLine)];
}

function textLength(block: ListItem["children"][number]): number {
  return walkBlock(block).reduce((length, inlines) => length + inlineText(inlines).length, 0);
}
