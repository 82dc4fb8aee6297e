import { crc32, inflateSync } from "node:zlib";
import { checkPixelCount } from "./check-size.ts";
import { damaged, PictureFault } from "./fault.ts";
import type { PixelPicture } from "./picture.ts";
import { type PngHeader, pixelsOf, rowLayout } from "./png-pixels.ts";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Tells whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, signature.length), signature) === 0;
}

/** Returns a PNG (W3C PNG, third edition) whose every byte was accounted for. Throws a `PictureFault` on any other. */
export function readPng(name: string, bytes: Uint8Array): PixelPicture {
  const chunks = readChunks(bytes);
  const header = readHeader(chunks[0]);
  checkPixelCount(header.width, header.height);
  const kept = chunks.filter(({ type }) => drawnChunks.has(type));
  const data = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data));
  checkRows(header, inflate(data, header));
  const clean = Buffer.concat([signature, ...kept.map(({ whole }) => whole)]);
  const chunk = (type: string) => chunks.find((one) => one.type === type)?.data;
  const pixels = pixelsOf({ header, data, file: clean, palette: chunk("PLTE"), clear: chunk("tRNS") });
  return { kind: "png", name, width: header.width, height: header.height, bytes: clean, pixels };
}

/** What is drawn; all else, such as texts, times and thumbnails, is left out. */
const drawnChunks = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With length, type and checksum. */
  readonly whole: Uint8Array;
}

function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; ; ) {
    if (at + 12 > file.length) throw damaged("the file is cut short");
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) throw damaged("the file is cut short");
    const type = file.toString("latin1", at + 4, at + 8);
    const checked = file.subarray(at + 4, end - 4);
    if (crc32(checked) !== file.readUInt32BE(end - 4)) throw damaged(`its part ${type.trim()} is damaged`);
    chunks.push({ type, data: checked.subarray(4), whole: file.subarray(at, end) });
    if (type === "IEND") return chunks;
    at = end;
  }
}

/** Depths each type of colour can have, in bits; types are numbered as in the file (11.2.1). */
const depths: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]);

const channelCounts: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

function readHeader(chunk: Chunk | undefined): PngHeader {
  if (chunk?.type !== "IHDR" || chunk.data.length !== 13) throw damaged("the file has no header");
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, chunk.data.byteLength);
  const [depth, colourType, compression, filter, interlace] = chunk.data.subarray(8);
  const channels = channelCounts.get(colourType ?? -1);
  const isKnown = depths.get(colourType ?? -1)?.includes(depth ?? 0) === true;
  if (!isKnown || channels === undefined || depth === undefined || compression !== 0 || filter !== 0) {
    throw damaged("its header is damaged");
  }
  if (interlace === 1 && depth < 8) {
    throw new PictureFault("it is interlaced, with few colours", "save it without interlacing");
  }
  const header = { width: view.getUint32(0), height: view.getUint32(4), depth, channels };
  return {
    ...header,
    indexed: colourType === 3,
    hasAlpha: colourType === 4 || colourType === 6,
    interlaced: interlace === 1,
  };
}

/** A few bytes can unpack to more than memory holds, so unpacking stops where the picture would end. */
function inflate(data: Uint8Array, header: PngHeader): Uint8Array {
  const wanted = rowLayout(header).reduce((sum, { length, rows }) => sum + length * rows, 0);
  try {
    const rows = inflateSync(data, { maxOutputLength: wanted });
    if (rows.length === wanted) return rows;
  } catch {
    // Too long, cut short or no zlib at all: said below.
  }
  throw damaged("its pixels are damaged");
}

/** Every row begins with the number of its filter, from 0 to 4; a reader of PDF may fail on any other. */
function checkRows(header: PngHeader, data: Uint8Array): void {
  let at = 0;
  for (const { length, rows } of rowLayout(header)) {
    for (let row = 0; row < rows; row += 1) {
      if ((data[at] ?? 5) > 4) throw damaged("its pixels are damaged");
      at += length;
    }
  }
}
