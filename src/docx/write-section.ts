import { BorderStyle, type IParagraphOptions, ShadingType } from "docx";
import type { Block, Section } from "../document/document.ts";
import { colourOf, entryOf, pointsOf } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { eighths, hexColour, twips } from "./docx-units.ts";
import { changeEach, changeFirst, type Flow } from "./flow.ts";

/** The farthest that Word sets a line from its text, in points. */
const farthestLine = 31;

/**
 * Returns a section: its heading above its blocks, also where the page has it at their side, which in Word would need
 * frames or a table that whoever edits the text has to fight. A heading whose notes went to the foot of the page needs
 * no hairline: Word draws one above them.
 */
export function writeSection(
  setting: DocxSetting,
  section: Section,
  before: Block | undefined,
  write: (blocks: readonly Block[]) => Flow[],
): Flow[] {
  const { theme, spacing } = setting;
  const rules = entryOf(theme.sections, section.style);
  const flow = write(section.heading === undefined ? section.children : [section.heading, ...section.children]);
  if (flow.length === 0) return flow;
  const afterPanel = before?.kind === "section" && entryOf(theme.sections, before.style)?.panel !== undefined;
  const above = rules?.rule === true ? "section" : rules?.above;
  const space = twips(
    pointsOf(theme, spacing, afterPanel ? (entryOf(theme.sections, before.style)?.below ?? above) : above),
  );
  const spaced = changeFirst(flow, (options) => ({ ...options, spacing: { ...options.spacing, before: space } }));
  if (rules?.panel !== undefined) return onPanel(theme, rules.panel, spaced);
  const emptied = section.heading !== undefined && flow.length === 1;
  if (rules?.rule !== true || afterPanel || emptied) return spaced;
  return changeFirst(spaced, (options) => ({ ...options, border: { top: ruleLine(setting) } }));
}

/** Returns an empty paragraph with a line. */
export function hairline(setting: DocxSetting): IParagraphOptions {
  return { border: { bottom: ruleLine(setting) } };
}

function ruleLine({ theme, spacing }: DocxSetting) {
  return {
    style: BorderStyle.SINGLE,
    size: eighths(theme.rule.width),
    color: hexColour(colourOf(theme, theme.rule.colour)),
    space: lineSpace(pointsOf(theme, spacing, theme.rule.below)),
  };
}

/** A panel is the ground of its paragraphs, which stay headings and text: borders of its colour, or its line, round them. */
function onPanel(theme: Theme, panel: NonNullable<Theme["sections"][string]["panel"]>, flow: readonly Flow[]): Flow[] {
  const fill = hexColour(colourOf(theme, panel.fill));
  const colour = panel.border === undefined ? fill : hexColour(colourOf(theme, panel.border.colour));
  const size = eighths(panel.border?.width ?? 0.25);
  const [left = 0, top = 0, right = 0, bottom = 0] = panel.padding;
  const line = (space: number) => ({ style: BorderStyle.SINGLE, size, color: colour, space: lineSpace(space) });
  const border = { left: line(left), top: line(top), right: line(right), bottom: line(bottom) };
  return changeEach(flow, (options) => ({
    ...options,
    border,
    shading: { type: ShadingType.CLEAR, color: "auto", fill },
  }));
}

function lineSpace(points: number): number {
  return Math.min(farthestLine, Math.round(points));
}
