import { PictureFault } from "./fault.ts";

/** The most bytes of a picture's file. */
const mostBytes = 16_000_000;

/** The most pixels of a picture: a photograph of a good camera. Unpacked they take four bytes each. */
const mostPixels = 25_000_000;

const scaleDown = "scale it down: a page needs no more than 2,500 pixels across";

/** The longest side of a picture in pixels. */
const longestSide = 16_384;

/** Throws a fault where a picture has no pixels, or more than can be printed in reasonable time and memory. */
export function checkPixelCount(width: number, height: number): void {
  if (width === 0 || height === 0) throw new PictureFault("it has no pixels", "save or export the picture again");
  if (width <= longestSide && height <= longestSide && width * height <= mostPixels) return;
  throw new PictureFault(
    `it has ${width} × ${height} pixels; at most ${mostPixels / 1_000_000} million are printed, and ${longestSide} on a side`,
    scaleDown,
  );
}

/** Throws a fault where a file is larger than a page needs. */
export function checkByteCount(bytes: number): void {
  if (bytes <= mostBytes) return;
  throw new PictureFault(
    `the file has ${Math.round(bytes / 1_000_000)} million bytes; at most ${mostBytes / 1_000_000} million are read`,
    scaleDown,
  );
}
