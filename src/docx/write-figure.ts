import { type IImageOptions, ImageRun, LineRuleType } from "docx";
import type { Block, Figure } from "../document/document.ts";
import { childBlocks } from "../document/walk-document.ts";
import { fitPicture } from "../picture/fit-picture.ts";
import type { Picture } from "../picture/picture.ts";
import { withoutOrientation } from "../picture/read-jpeg.ts";
import type { DocxSetting } from "./docx-setting.ts";
import type { Flow } from "./flow.ts";
import { styleNameOf } from "./style-name.ts";
import { writeRuns } from "./write-runs.ts";
import { xmlText } from "./xml-text.ts";

/** Returns the figures in a block, itself included, in reading order. */
export function figuresIn(block: Block): readonly Figure[] {
  return [...(block.kind === "figure" ? [block] : []), ...childBlocks(block).flatMap(figuresIn)];
}

/** Returns a picture as a paragraph of its own, which stays with the caption below it. */
export function writeFigure(setting: DocxSetting, figure: Figure, width: number): Flow[] {
  const { picture, alternative, caption } = figure;
  const size = fitPicture(picture, width, setting.textHeight);
  const id = String(setting.figures.get(figure) ?? 0);
  const altText = { id, name: `Figure ${id}`, description: xmlText(alternative) };
  const image = new ImageRun({ ...imageOptions(picture, size), altText });
  const keepNext = caption !== undefined;
  // A line as high as the picture, where the style of the text has lines of one height.
  const spacing = { before: 0, line: 240, lineRule: LineRuleType.AUTO };
  const own: Flow = { kind: "paragraph", options: { children: [image], keepNext, spacing } };
  if (caption === undefined) return [own];
  const style = styleNameOf(caption.style, setting.theme.base).id;
  const words = writeRuns(setting, caption.style, caption.children);
  return [own, { kind: "paragraph", options: { style, children: words } }];
}

/** Points of a pixel as the library counts them. */
const pixel = 72 / 96;

function imageOptions(picture: Picture, size: { readonly width: number; readonly height: number }): IImageOptions {
  const [width, height] = [size.width / pixel, size.height / pixel];
  const data = Buffer.from(picture.bytes);
  switch (picture.kind) {
    case "png":
      return { type: "png", data, transformation: { width, height } };
    case "jpeg": {
      const [rotation, isMirrored] = turns[picture.orientation - 1] ?? [0, false];
      const lies = rotation % 180 !== 0;
      const stored = lies ? { width: height, height: width } : { width, height };
      const transformation = { ...stored, rotation, flip: { horizontal: isMirrored } };
      return { type: "jpg", data: Buffer.from(withoutOrientation(picture)), transformation };
    }
    case "svg":
      // `repackDocx` puts the drawing itself in the place of the picture for programs that know no SVG.
      return { type: "svg", data, transformation: { width, height }, fallback: { type: "png", data: emptyPixel } };
  }
}

/** How each orientation of EXIF is turned upright: degrees clockwise, after mirroring left and right. */
const turns: readonly (readonly [number, boolean])[] = [
  [0, false],
  [0, true],
  [180, false],
  [180, true],
  [270, true],
  [90, false],
  [90, true],
  [270, false],
];

/** One pixel that is not seen. */
const emptyPixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);
