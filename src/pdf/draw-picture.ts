import type { SvgPicture } from "../picture/picture.ts";
import type { DrawnPicture } from "./definition.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Area, TaggedDocument } from "./tagged-document.ts";

/** Draws a picture on the current page. Throws on a drawing of which a part cannot be drawn: `tryDrawing` finds those. */
export function drawPicture(document: TaggedDocument, drawn: DrawnPicture, area: Area): void {
  const { picture } = drawn;
  const { x, y, width, height } = area;
  switch (picture.kind) {
    case "png":
    case "jpeg":
      document.image(document.objectOf(picture), x, y, { width, height });
      return;
    case "svg":
      drawDrawing(document, picture, drawn, area);
  }
}

function drawDrawing(document: TaggedDocument, { markup }: SvgPicture, drawn: DrawnPicture, area: Area): void {
  const { x, y, width, height } = area;
  drawSvg(document, markup, x, y, {
    width,
    height,
    assumePt: true,
    preserveAspectRatio: "xMidYMid meet",
    fontCallback: (families, bold, italic) => document.provideFont(familyFor(families, drawn), bold, italic).name,
    imageCallback: () => undefined,
    // What it warns of, it does not draw.
    warningCallback: (warning) => {
      throw new Error(warning);
    },
  });
}

/** Returns the theme's font that a drawing asks for by name, or else the one for all texts of drawings. */
function familyFor(families: string, { families: known, family }: DrawnPicture): string {
  const wanted = families.split(",").map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
  return wanted.find((name) => known.includes(name)) ?? family;
}
