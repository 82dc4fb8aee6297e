import { type Result, resultOf } from "../diagnostics/result.ts";
import { decodeText } from "../source/decode-text.ts";
import { faultsAsResult, PictureFault } from "./fault.ts";
import type { Picture } from "./picture.ts";
import { isJpeg, readJpeg } from "./read-jpeg.ts";
import { isPng, readPng } from "./read-png.ts";
import { readSvg } from "./svg/read-svg.ts";

/**
 * Returns the picture in a file's bytes, known by its content whatever its name ends in; or what is wrong with it. What
 * is wrong in an SVG has its place there; other reports have none, for those to add who name the file. Never throws.
 */
export function readPicture(name: string, path: string, bytes: Uint8Array): Result<Picture> {
  return faultsAsResult(name, () => readKind(name, path, bytes));
}

function readKind(name: string, path: string, bytes: Uint8Array): Result<Picture> {
  if (isPng(bytes)) return resultOf(readPng(name, bytes));
  if (isJpeg(bytes)) return resultOf(readJpeg(name, bytes));
  if (!looksLikeMarkup(bytes)) throw new PictureFault(unknownKind(bytes), "export the picture as SVG, PNG or JPEG");
  const text = decodeText(path, bytes, "strict");
  return text.ok ? readSvg(name, text.value) : text;
}

/** An XML file begins with an angle bracket, after a byte order mark or white space; in UTF-16, after or before a zero. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*</.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1"));
}

const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^$/, "the file is empty"],
  [/^GIF8/, "it is a GIF"],
  [/^RIFF....WEBP/s, "it is a WebP"],
  [/^....ftyp(?:avif|heic|heix|mif1)/s, "it is a picture of a telephone (HEIC or AVIF)"],
  [/^(?:II\*\0|MM\0\*)/, "it is a TIFF"],
  [/^BM/, "it is a bitmap (BMP)"],
  [/^%PDF/, "it is a PDF"],
];

function unknownKind(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (start.startsWith("\u001F\u008B")) return "it is packed (.svgz or .gz)";
  return otherKinds.find(([pattern]) => pattern.test(start))?.[1] ?? "it is no picture";
}
