import type { Picture } from "../picture/picture.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { Document, Figure } from "./document.ts";

/** Pixels of a point: pictures have their size in pixels. */
const pixels = 96 / 72;

/** Returns a theme's logo as a figure of the height that the theme gives it. */
export function logoFigure(picture: Picture, { height, alt, side }: NonNullable<Theme["logo"]>): Figure {
  const scale = (height * pixels) / picture.height;
  return {
    kind: "figure",
    style: side === "left" ? "figure.logo" : "figure.logo-right",
    statement: undefined,
    origin: undefined,
    picture: { ...picture, width: picture.width * scale, height: height * pixels },
    alternative: alt,
    caption: undefined,
  };
}

/** Returns a document with a logo in its running head, on the logo's side. */
export function withLogo(document: Document, logo: Figure | undefined): Document {
  if (logo === undefined) return document;
  const header = logo.style === "figure.logo" ? [logo, ...document.header] : [...document.header, logo];
  return { ...document, header };
}
