import { type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { type Block, type Columns, type DescriptionList, inlineText, type Paragraph } from "../document/document.ts";
import { entryOf, pointsOf, styleRules } from "../theme/text-style.ts";
import { columnTable } from "./column-table.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { hexColour, twips } from "./docx-units.ts";
import { type Flow, spaceBelow } from "./flow.ts";
import { linkedNameOf, styleNameOf } from "./style-name.ts";
import { writeFigure } from "./write-figure.ts";
import { writeList } from "./write-list.ts";
import { writeRuns } from "./write-runs.ts";
import { hairline, writeSection } from "./write-section.ts";
import { writeTable } from "./write-table.ts";

/** Returns blocks one below the other; `width` is that of their column in points, `level` how deep in lists they are. */
export function writeBlocks(setting: DocxSetting, blocks: readonly Block[], width: number, level = 0): Flow[] {
  return blocks.flatMap((block, index) =>
    writeBlock(setting, block, width, level, blocks.slice(0, index), blocks.slice(index)),
  );
}

function writeBlock(
  setting: DocxSetting,
  block: Block,
  width: number,
  level: number,
  before: readonly Block[],
  from: readonly Block[],
): Flow[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [writeParagraph(setting, block)];
    case "list":
      return writeList(setting, block, level, (blocks) => writeBlocks(setting, blocks, width, level + 1));
    case "description-list":
      return writeDescriptions(setting, block);
    case "table":
      return [writeTable(setting, block, width)];
    case "figure":
      return writeFigure(setting, block, width);
    case "callout":
      return writeBlocks(setting, block.children, width, level);
    case "columns":
      return writeColumns(setting, block, width, level, before, from);
    case "rule":
      return [{ kind: "paragraph", options: hairline(setting) }];
    case "section":
      return writeSection(setting, block, before.at(-1), (blocks) => writeBlocks(setting, blocks, width, level));
  }
}

/** Returns a paragraph or heading in its style; the words of a label bear the label's. */
export function writeParagraph(
  setting: DocxSetting,
  block: Extract<Block, { kind: "heading" | "paragraph" }>,
): Extract<Flow, { kind: "paragraph" }> {
  const label = block.kind === "paragraph" ? labelRun(setting, block) : {};
  const children = labelled(writeRuns(setting, block.style, block.children, label), label);
  return { kind: "paragraph", options: { style: styleNameOf(block.style, setting.theme.base).id, children } };
}

/** Returns what the runs of a label have: the style that gives them a ground, and the colour of a marking. */
export function labelRun({ theme }: DocxSetting, block: Paragraph): IRunOptions {
  if (styleRules(theme, block.style).fill === undefined) return {};
  const colour = theme.markings[inlineText(block.children)];
  return {
    style: linkedNameOf(styleNameOf(block.style, theme.base)).id,
    ...(colour === undefined ? {} : { color: hexColour(colour) }),
  };
}

/** Returns the runs of a label with room at both sides, which Word's ground of letters has not. */
export function labelled(children: ParagraphChild[], label: IRunOptions): ParagraphChild[] {
  if (label.style === undefined) return children;
  const room = { ...label, text: "\u00A0" };
  return [new TextRun(room), ...children, new TextRun(room)];
}

function writeDescriptions(setting: DocxSetting, list: DescriptionList): Flow[] {
  return list.entries.map(({ term, description }) => {
    const strong = { kind: "strong" as const, style: "dt", language: undefined, children: term };
    const gap = { kind: "text" as const, text: "\u00A0 " };
    const children = writeRuns(setting, list.style, [strong, gap, ...description]);
    return { kind: "paragraph", options: { style: styleNameOf(list.style, setting.theme.base).id, children } };
  });
}

/** Blocks side by side are a table without lines; several such rows in a row are one table. */
function writeColumns(
  setting: DocxSetting,
  block: Columns,
  width: number,
  level: number,
  before: readonly Block[],
  from: readonly Block[],
): Flow[] {
  const rules = entryOf(setting.theme.columns, block.style);
  const below = pointsOf(setting.theme, setting.spacing, rules?.below);
  if (rules?.stacked === true || rules?.flow !== undefined || block.columns.length < 2) {
    const stack = writeBlocks(setting, block.columns, width, level);
    return from.length > 1 ? spaceBelow(stack, twips(below)) : stack;
  }
  const alike = (other: Block | undefined): other is Columns =>
    other?.kind === "columns" && other.style === block.style && other.columns.length === block.columns.length;
  if (alike(before.at(-1))) return [];
  const end = from.findIndex((other) => !alike(other));
  const rows = from.slice(0, end === -1 ? from.length : end).filter(alike);
  return [columnTable(rows, rules, width, below, (cell, inner) => writeBlocks(setting, [cell], inner))];
}
