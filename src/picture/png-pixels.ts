import { deflateSync } from "node:zlib";
import { convertIndexedToRgb, type DecodedPng, decode } from "fast-png";
import { damaged } from "./fault.ts";
import type { Pixels } from "./picture.ts";

/** What the header of a PNG says. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  readonly channels: number;
  readonly indexed: boolean;
  readonly hasAlpha: boolean;
  readonly interlaced: boolean;
}

/** Rows of one length in bytes, with the byte that names their filter. */
interface Rows {
  readonly length: number;
  readonly rows: number;
}

/** First column and row of each pass over an interlaced picture, and the steps to the next ones (PNG, 8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Returns the rows that the unpacked pixels of a PNG consist of, in order. */
export function rowLayout({ width, height, depth, channels, interlaced }: PngHeader): readonly Rows[] {
  const lengthOf = (columns: number) => 1 + Math.ceil((columns * channels * depth) / 8);
  if (!interlaced) return [{ length: lengthOf(width), rows: height }];
  return passes
    .map(([x, y, across, down]) => [Math.ceil((width - x) / across), Math.ceil((height - y) / down)] as const)
    .filter(([columns, rows]) => columns > 0 && rows > 0)
    .map(([columns, rows]) => ({ length: lengthOf(columns), rows }));
}

/** The parts of a PNG that its pixels are made of. */
export interface PngParts {
  readonly header: PngHeader;
  /** Its packed rows. */
  readonly data: Uint8Array;
  readonly palette: Uint8Array | undefined;
  /** What it says of transparency. */
  readonly clear: Uint8Array | undefined;
  /** All of it, without what is not drawn. */
  readonly file: Uint8Array;
}

/**
 * Returns the pixels of a PNG as PDF stores them. Rows go in as they are; only what PDF has no form for is unpacked:
 * opacity among the colours or in the palette, and interlaced rows.
 */
export function pixelsOf(parts: PngParts): Pixels {
  const { header, data } = parts;
  const kind = colourKind(parts);
  if (header.hasAlpha) return withAlpha(decode(parts.file), header.channels);
  const clearColour = header.indexed ? undefined : clearColourOf(parts);
  const alpha =
    header.indexed && parts.clear !== undefined
      ? pack(everyFourth(convertIndexedToRgb(decode(parts.file))))
      : undefined;
  if (!header.interlaced) return { ...kind, bits: header.depth, data, filtered: true, clearColour, alpha };
  const upright = pack(eightBit(decode(parts.file)));
  const clear8 = header.depth === 16 ? clearColour?.map((sample) => sample >> 8) : clearColour;
  return { ...kind, bits: 8, data: upright, filtered: false, clearColour: clear8, alpha };
}

function colourKind({ header, palette }: PngParts): Pick<Pixels, "colours" | "palette"> {
  if (!header.indexed) return { colours: header.channels < 3 ? "grey" : "rgb", palette: undefined };
  if (palette === undefined || palette.length === 0 || palette.length % 3 !== 0)
    throw damaged("its palette is damaged");
  return { colours: "indexed", palette };
}

function withAlpha(decoded: DecodedPng, channels: number): Pixels {
  const planes = splitAlpha(eightBit(decoded), channels);
  return {
    colours: channels === 2 ? "grey" : "rgb",
    bits: 8,
    data: pack(planes.colours),
    filtered: false,
    palette: undefined,
    clearColour: undefined,
    alpha: pack(planes.alpha),
  };
}

function clearColourOf({ clear, header: { channels } }: PngParts): readonly number[] | undefined {
  if (clear === undefined) return undefined;
  if (clear.length !== channels * 2) throw damaged("what it says of transparency is damaged");
  return Array.from({ length: channels }, (_, index) => (clear[index * 2] ?? 0) * 256 + (clear[index * 2 + 1] ?? 0));
}

/** Sixteen bits are more than eyes tell apart or printers print. */
function eightBit({ data }: DecodedPng): Uint8Array {
  return data instanceof Uint16Array ? Uint8Array.from(data, (sample) => sample >> 8) : Uint8Array.from(data);
}

function splitAlpha(samples: Uint8Array, channels: number) {
  const count = samples.length / channels;
  const colours = new Uint8Array(count * (channels - 1));
  const alpha = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel += 1) {
    colours.set(samples.subarray(pixel * channels, (pixel + 1) * channels - 1), pixel * (channels - 1));
    alpha[pixel] = samples[(pixel + 1) * channels - 1] ?? 0;
  }
  return { colours, alpha };
}

function everyFourth(samples: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: samples.length / 4 }, (_, pixel) => samples[pixel * 4 + 3] ?? 0);
}

function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes);
}
