import type { SvgPicture } from "../picture/picture.ts";
import { drawPicture } from "./draw-picture.ts";
import type { OpenFonts } from "./fonts.ts";
import { TaggedDocument } from "./tagged-document.ts";

/**
 * Returns why a drawing cannot be drawn; undefined where it can. The library that draws tells of some faults only while
 * it draws, so each drawing is drawn once beside the page, where nothing is lost.
 */
export function tryDrawing(picture: SvgPicture, fonts: OpenFonts): string | undefined {
  const [family] = fonts.families.keys();
  if (family === undefined) return undefined;
  const { width, height } = picture;
  const document = new TaggedDocument(fonts, "fast", { info: {}, font: null, autoFirstPage: false });
  try {
    document.addPage({ size: [width, height], margin: 0 });
    drawPicture(document, { picture, families: [], family }, { x: 0, y: 0, width, height });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
