import {
  type Block,
  type Columns,
  type Heading,
  inlineText,
  type List,
  type ListItem,
  type Paragraph,
  type Section,
} from "../document/document.ts";
import { walkBlock } from "../document/walk-document.ts";
import { colourOf, entryOf, styleRules } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { balancedIndent, widestWord } from "./balance-lines.ts";
import { defineBox, defineRule } from "./define-box.ts";
import { defineFigure } from "./define-figure.ts";
import { defineList } from "./define-list.ts";
import { defineDescriptions, defineTable } from "./define-table.ts";
import { defineText } from "./define-text.ts";
import type { DefinitionNode, Margins } from "./definition.ts";
import { firstTextStyle } from "./first-style.ts";
import { noteDestination } from "./note-destinations.ts";
import { drop, type Setting, space, textWidth } from "./setting.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";
import { tidyInlines } from "./tidy-inlines.ts";

/** Returns blocks one below the other; `width` is that of their column in points. */
export function defineBlocks(setting: Setting, blocks: readonly Block[], width: number): DefinitionNode[] {
  return blocks.flatMap((block, index) => defineBlock(setting, block, width, blocks[index - 1], blocks[index + 1]));
}

/** The blocks before and after decide on rules and on space, which stands between blocks and not below the last. */
function defineBlock(
  setting: Setting,
  block: Block,
  width: number,
  before: Block | undefined,
  after: Block | undefined,
): DefinitionNode[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [defineParagraph(setting, block, width)];
    case "list":
      return [spacedList(setting, block, width)];
    case "description-list":
      return [spaced(setting, block.style, defineDescriptions(setting, block))];
    case "table":
      return [spaced(setting, block.style, defineTable(setting, block, width))];
    case "figure":
      return [spaced(setting, block.style, defineFigure(setting, block, width))];
    case "callout":
      return [spaced(setting, block.style, { stack: defineBlocks(setting, block.children, width) })];
    case "columns":
      return [defineColumns(setting, block, width, after)];
    case "rule":
      return [rule(setting, width)];
    case "section":
      return defineSection(setting, block, width, before);
  }
}

function defineParagraph(setting: Setting, block: Heading | Paragraph, width: number): DefinitionNode {
  const rules = styleRules(setting.theme, block.style);
  const balanced =
    rules.balance === true ? balancedIndent(setting, block.style, tidyInlines(block.children), width) : 0;
  return spaced(setting, block.style, tagged(defineText(setting, block.style, block.children), block), balanced);
}

const headingRoles = { 1: "H1", 2: "H2", 3: "H3" } as const;

function tagged<Node extends DefinitionNode>(node: Node, block: Heading | Paragraph): Node {
  if (block.kind === "paragraph") return { ...node, tag: { role: "P" } };
  const title = withoutSoftHyphens(inlineText(block.children)).replaceAll(/\s+/g, " ").trim();
  return { ...node, tag: { role: headingRoles[block.level], title } };
}

function spaced(setting: Setting, key: string, node: DefinitionNode, right = 0): DefinitionNode {
  const { above, below } = styleRules(setting.theme, key);
  return { ...node, margin: [0, space(setting, above), right, space(setting, below)] };
}

/** The margins of a list are those of its bullets; its style's space above and below stands round it. */
function spacedList(setting: Setting, block: List, width: number): DefinitionNode {
  const list = defineList(setting, block, width, (item, inner) => defineItem(setting, item, inner));
  return spaced(setting, block.style, { stack: [list] });
}

function defineItem(setting: Setting, item: ListItem, width: number): DefinitionNode[] {
  const nodes = defineBlocks(setting, item.children, width);
  const [first, ...rest] = nodes;
  if (item.id === undefined || first === undefined) return nodes;
  const target = "text" in first ? { ...first, id: noteDestination(item.id) } : first;
  return [
    {
      stack: [target, ...rest],
      tag: { role: "Note", note: item.id, ...(item.back === undefined ? {} : { back: item.back }) },
    },
  ];
}

function defineColumns(setting: Setting, block: Columns, width: number, after: Block | undefined): DefinitionNode {
  const rules = entryOf(setting.theme.columns, block.style);
  const margin: Margins = [0, 0, 0, after === undefined ? 0 : space(setting, rules?.below)];
  if (rules?.stacked === true) {
    const stack = keepColumn(defineBlocks(setting, block.columns, width));
    const length = walkBlock(block).reduce((sum, inlines) => sum + inlineText(inlines).length, 0);
    return { stack, margin, ...(length <= keptSigns ? { keepTogether: true } : {}) };
  }
  const gap = rules?.gap ?? 0;
  if (rules?.flow !== undefined) {
    const columnWidth = (width - gap * (rules.flow - 1)) / rules.flow;
    return { stack: defineBlocks(setting, block.columns, columnWidth), flow: { count: rules.flow, gap }, margin };
  }
  const count = block.columns.length;
  const given = rules?.widths ?? [];
  const fixed = given.slice(Math.max(0, given.length - Math.max(0, count - 1)));
  const free = count - fixed.length;
  const share = (width - gap * (count - 1) - fixed.reduce((a, b) => a + b, 0)) / Math.max(1, free);
  const reference = firstTextStyle(setting.theme, block.columns[0]);
  return {
    columns: block.columns.map((column, index) => {
      const columnWidth = index < free ? share : (fixed[index - free] ?? share);
      return { ...levelWith(setting, column, reference, columnWidth), width: columnWidth };
    }),
    columnGap: gap,
    margin,
  };
}

/** A statement of more signs than this may be parted from its tag by the end of a page, rather than leave a hole. */
const keptSigns = 500;

/** A tag and its statement, one above the other, are not parted by the end of a column. */
function keepColumn(nodes: DefinitionNode[]): DefinitionNode[] {
  return nodes.map((node, index) =>
    "text" in node && index < nodes.length - 1 ? { ...node, keepsWithNext: true } : node,
  );
}

/** Returns a block moved down so that its first baseline is that of the reference style. */
function levelWith(setting: Setting, block: Block, reference: string | undefined, width: number): DefinitionNode {
  const own = firstTextStyle(setting.theme, block);
  const lower = own === undefined || reference === undefined ? 0 : drop(setting, own, reference);
  return { stack: defineBlocks(setting, [block], width), margin: [0, lower, 0, 0] };
}

/** A section is its heading beside or above its blocks, below a hairline or on a panel. */
function defineSection(setting: Setting, block: Section, width: number, before: Block | undefined): DefinitionNode[] {
  const rules = entryOf(setting.theme.sections, block.style);
  const [above, below] = [space(setting, rules?.above), space(setting, rules?.below)];
  const room = panelRoom(rules?.panel);
  const inner =
    rules?.head === "above" ? stackedHead(setting, block, width + room) : sideHead(setting, block, width + room);
  const content: DefinitionNode = { ...inner, tag: { role: "Sect" } };
  const { panel } = rules ?? {};
  if (panel !== undefined) {
    const fill = colourOf(setting.theme, panel.fill);
    const line = panel.border && { width: panel.border.width, colour: colourOf(setting.theme, panel.border.colour) };
    return [defineBox(content, fill, panel.padding, [-panel.reach, above, -panel.reach, below], "*", line)];
  }
  const afterPanel = before?.kind === "section" && entryOf(setting.theme.sections, before.style)?.panel !== undefined;
  const hairline = rules?.rule === true && !afterPanel ? [rule(setting, width)] : [];
  return [...hairline, { ...content, margin: [0, above, 0, below] }];
}

/** What a panel that reaches into the margins gives to its text, less its padding and its line at the sides. */
function panelRoom(panel: Theme["sections"][string]["panel"]): number {
  if (panel === undefined) return 0;
  const [left = 0, , right = 0] = panel.padding;
  return 2 * (panel.reach - (panel.border?.width ?? 0)) - left - right;
}

/** Bullets hang in the gutter; a long word in the heading may reach into it up to here, in points. */
const bulletRoom = 12;

function sideHead(setting: Setting, block: Section, width: number): DefinitionNode {
  const { side_head: side } = setting.theme;
  const main = width - side.width - side.gutter;
  const { heading } = block;
  if (heading === undefined) return { stack: defineBlocks(setting, block.children, width) };
  const reference = firstTextStyle(setting.theme, block.children[0]) ?? heading.style;
  const head = tagged(defineText(setting, heading.style, heading.children), heading);
  const longest = widestWord(setting, heading.style, heading.children);
  const headWidth = Math.min(Math.max(side.width, longest), side.width + side.gutter - bulletRoom);
  return {
    columns: [
      { ...head, width: headWidth, margin: [0, drop(setting, heading.style, reference), 0, 0] },
      { stack: defineBlocks(setting, block.children, main), width: main },
    ],
    columnGap: side.width + side.gutter - headWidth,
  };
}

function stackedHead(setting: Setting, block: Section, width: number): DefinitionNode {
  const head = block.heading === undefined ? [] : [block.heading];
  return { stack: defineBlocks(setting, [...head, ...block.children], width) };
}

function rule(setting: Setting, width: number): DefinitionNode {
  const { theme } = setting;
  const margin: [number, number, number, number] = [0, space(setting, "section"), 0, space(setting, theme.rule.below)];
  return defineRule(Math.min(width, textWidth(setting)), theme.rule.width, colourOf(theme, theme.rule.colour), margin);
}
