import type { Picture } from "./picture.ts";

/** Points of a CSS pixel. */
const pixel = 72 / 96;

/** The tallest a picture is, as a share of the text of a page, so that its caption and some text have room beside it. */
const tallest = 0.6;

/** Returns the size in points at which a picture is drawn: its natural one, less where column or page have no room for it. */
export function fitPicture(
  picture: Picture,
  column: number,
  page: number,
): { readonly width: number; readonly height: number } {
  const [wide, high] = [picture.width * pixel, picture.height * pixel];
  const scale = Math.min(1, column / wide, (page * tallest) / high);
  return { width: wide * scale, height: high * scale };
}
