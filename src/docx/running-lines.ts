import { type ParagraphChild, Tab, TabStopType, TextRun } from "docx";
import type { Block, Paragraph } from "../document/document.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { twips } from "./docx-units.ts";
import type { Flow } from "./flow.ts";
import { styleNameOf } from "./style-name.ts";
import { labelled, labelRun, writeBlocks } from "./write-blocks.ts";
import { writeFigure } from "./write-figure.ts";
import { writeRuns } from "./write-runs.ts";

/** Returns the blocks of a header or footer: paragraphs share a line, with tabs between them, as they do on the page. */
export function writeRunning(setting: DocxSetting, blocks: readonly Block[], width: number): Flow[] {
  const [logo, ...others] = blocks;
  if (logo?.kind === "figure") return [...writeFigure(setting, logo, width), ...writeRunning(setting, others, width)];
  const end = blocks.findIndex(({ kind }) => kind !== "paragraph");
  const line = blocks
    .slice(0, end === -1 ? blocks.length : end)
    .flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  const [first] = line;
  if (first === undefined) return writeBlocks(setting, blocks, width);
  const last = line.length - 1;
  const tabStops = line.slice(1).map((_, index) => ({
    type: index + 1 === last ? TabStopType.RIGHT : TabStopType.LEFT,
    position: twips(index + 1 === last ? width : (width * (index + 1)) / line.length),
  }));
  const children = line.flatMap((block, index) => [...(index === 0 ? [] : [tab()]), ...runsOf(setting, first, block)]);
  const style = styleNameOf(first.style, setting.theme.base).id;
  return [
    { kind: "paragraph", options: { style, tabStops, children } },
    ...writeBlocks(setting, blocks.slice(line.length), width),
  ];
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function runsOf(setting: DocxSetting, first: Paragraph, block: Paragraph): ParagraphChild[] {
  const label = labelRun(setting, block);
  const paragraph = label.style === undefined ? first.style : block.style;
  return labelled(writeRuns(setting, block.style, block.children, label, paragraph), label);
}
