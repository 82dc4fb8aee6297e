import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from "docx";
import type { List } from "../document/document.ts";
import { blockTextStyle, colourOf, entryOf } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { hexColour, twips } from "./docx-units.ts";

/** Word counts nine levels of a list, from 0. */
export const deepestLevel = 8;

/** The room of a mark as a share of the size of the type. */
const markRoom = { bullet: 1.2, number: 1.8 };

/** Returns a definition of marks, by level, for every list of the theme. */
export function listNumbering(theme: Theme): INumberingOptions {
  const keys = new Set(["ul", "ol", ...Object.keys(theme.lists)]);
  return { config: [...keys].map((key) => ({ reference: key, levels: levelsOf(theme, key) })) };
}

/** Returns the definition and the level of an item's mark; each ordered list counts for itself. */
export function numberingOf({ theme, instances }: DocxSetting, list: List, level: number) {
  return { reference: referenceOf(theme, list), level, instance: instances.get(list) ?? 0 };
}

/** Returns how far the text of an item stands from the edge, in points. */
export function itemIndent(theme: Theme, list: List, level: number): number {
  return (level + 1) * markWidth(theme, isNumbered(theme, referenceOf(theme, list)));
}

function referenceOf(theme: Theme, list: List): string {
  const element = list.ordered ? "ol" : "ul";
  return theme.lists[list.style] === undefined ? element : list.style;
}

function isNumbered(theme: Theme, key: string): boolean {
  const marker = entryOf(theme.lists, key)?.marker;
  return marker === undefined ? key === "ol" : marker === "number";
}

function markWidth(theme: Theme, numbered: boolean): number {
  return blockTextStyle(theme, "li").size * (numbered ? markRoom.number : markRoom.bullet);
}

function levelsOf(theme: Theme, key: string): readonly ILevelsOptions[] {
  const numbered = isNumbered(theme, key);
  const colour = entryOf(theme.lists, key)?.colour;
  const width = twips(markWidth(theme, numbered));
  return Array.from(
    { length: deepestLevel + 1 },
    (_, level): ILevelsOptions => ({
      level,
      format: numbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: numbered ? `%${level + 1}` : "▪",
      start: 1,
      alignment: AlignmentType.LEFT,
      style: {
        run: { bold: numbered, ...(colour === undefined ? {} : { color: hexColour(colourOf(theme, colour)) }) },
        paragraph: { indent: { left: (level + 1) * width, hanging: width } },
      },
    }),
  );
}
