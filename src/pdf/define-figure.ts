import type { Figure } from "../document/document.ts";
import { fitPicture } from "../picture/fit-picture.ts";
import type { Picture } from "../picture/picture.ts";
import { blockTextStyle, styleRules } from "../theme/text-style.ts";
import { defineText } from "./define-text.ts";
import type { DefinitionNode, DrawnPicture, PictureNode } from "./definition.ts";
import { type Setting, space } from "./setting.ts";

/** The style of the texts of drawings that have no caption. */
export const drawingStyle = "figcaption";

/** Returns a figure: its picture in its natural size where the column is wide enough, and the caption below. */
export function defineFigure(setting: Setting, figure: Figure, width: number): DefinitionNode {
  const { picture, alternative, caption } = figure;
  const drawn = drawnPicture(setting, picture, caption?.style ?? drawingStyle);
  const { height, margins } = setting.theme.papers[setting.paper];
  const size = fitPicture(picture, width, height - margins.top - margins.bottom);
  const image: PictureNode = { ...size, image: picture.name, picture: drawn };
  const tagged: PictureNode = alternative === "" ? image : { ...image, tag: { role: "Figure", alternative } };
  if (caption === undefined) return { stack: [tagged] };
  const { above, below } = styleRules(setting.theme, caption.style);
  const words: DefinitionNode = {
    ...defineText(setting, caption.style, caption.children),
    tag: { role: alternative === "" ? "P" : "Caption" },
    margin: [0, space(setting, above), 0, space(setting, below)],
  };
  return { stack: [tagged, words], tag: { role: "Div" } };
}

/** Returns a picture with the fonts that its texts are set in. */
export function drawnPicture(setting: Setting, picture: Picture, style: string): DrawnPicture {
  return { picture, families: Object.keys(setting.theme.fonts), family: blockTextStyle(setting.theme, style).font };
}
