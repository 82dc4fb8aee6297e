import { checkPixelCount } from "./check-size.ts";
import { exifWith, isExif, orientationOf } from "./exif-orientation.ts";
import { damaged, PictureFault } from "./fault.ts";
import type { JpegPicture } from "./picture.ts";

/** Tells whether bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * Returns a JPEG (ITU-T T.81) that goes from its first marker to its last, with nothing in it but what is drawn. Throws
 * a `PictureFault` on any other. Its pixels are not unpacked: damage among them shows in print and does no harm.
 */
export function readJpeg(name: string, bytes: Uint8Array): JpegPicture {
  const segments = readSegments(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const frame = readFrame(segments);
  checkPixelCount(frame.width, frame.height);
  const exif = segments.find(({ marker, data }) => marker === markers.app1 && isExif(data));
  const orientation = exif === undefined ? 1 : orientationOf(exif.data);
  const turned = orientation > 4;
  return {
    kind: "jpeg",
    name,
    width: turned ? frame.height : frame.width,
    height: turned ? frame.width : frame.height,
    stored: { width: frame.width, height: frame.height },
    grey: frame.components === 1,
    orientation,
    bytes: writeClean(segments, orientation),
  };
}

/** Returns the file of a photograph that does not say how it is turned upright, for programs that are told so otherwise. */
export function withoutOrientation({ bytes }: JpegPicture): Uint8Array {
  return writeClean(readSegments(Buffer.from(bytes)), 1);
}

const markers = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, adobe: 0xee, comment: 0xfe } as const;

interface Segment {
  readonly marker: number;
  /** Without marker and length. */
  readonly data: Uint8Array;
  /** Of a scan, the packed pixels after it; else nothing. */
  readonly scan: Uint8Array;
}

function readSegments(file: Buffer): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = 2; ; ) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1;
    const marker = file[at + 1] ?? 0;
    if (at + 1 >= file.length) throw damaged("the file is cut short");
    if (file[at] !== 0xff || marker < 0xc0) throw damaged("the file is damaged");
    if (marker === markers.end) return segments;
    const segment = readSegment(file, at + 2, marker);
    segments.push(segment);
    at += 4 + segment.data.length + segment.scan.length;
  }
}

function readSegment(file: Buffer, at: number, marker: number): Segment {
  const length = at + 2 <= file.length ? file.readUInt16BE(at) : 0;
  const end = at + length;
  if (length < 2 || end > file.length) throw damaged("the file is cut short");
  const scanned = marker === markers.scan ? endOfScan(file, end) : end;
  return { marker, data: file.subarray(at + 2, end), scan: file.subarray(end, scanned) };
}

/** Within packed pixels a byte of ones is followed by a zero, or by the number of a restart (T.81, B.1.1.5). */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw damaged("the file is cut short");
}

/** Frames that readers of PDF unpack: baseline, extended and progressive (T.81, table B.1). */
const printable: readonly number[] = [0xc0, 0xc1, 0xc2];

/** Markers from 0xC0 to 0xCF that begin no frame: tables. */
const tables: readonly number[] = [0xc4, 0xc8, 0xcc];

function readFrame(segments: readonly Segment[]) {
  const frames = segments.filter(({ marker }) => marker <= 0xcf && !tables.includes(marker));
  const [frame] = frames;
  const hasTables = [0xdb, 0xc4, markers.scan].every((wanted) => segments.some(({ marker }) => marker === wanted));
  if (frame === undefined || frames.length > 1 || frame.data.length < 6 || !hasTables) {
    throw damaged("the file is damaged");
  }
  const [bits = 0, high = 0, height = 0, wide = 0, width = 0, components = 0] = frame.data;
  const again = "save it as a JPEG in RGB or grey, with 8 bits a channel";
  if (!printable.includes(frame.marker) || bits !== 8) {
    throw new PictureFault("it is a JPEG of a rare kind, which not every reader of PDF can show", again);
  }
  if (components === 4) throw new PictureFault("its colours are those of a press (CMYK)", again);
  if (components !== 1 && components !== 3) throw damaged("the file is damaged");
  return { width: wide * 256 + width, height: high * 256 + height, components };
}

/** Application data is left out, save what says how colours are stored, and how the picture is turned upright. */
function writeClean(segments: readonly Segment[], orientation: number): Uint8Array {
  const isJfif = segments.some(({ marker }) => marker === markers.app0);
  const drawn = segments.filter(
    ({ marker }) => marker === markers.adobe || (marker < markers.app0 && marker !== markers.comment),
  );
  return Buffer.concat([
    Uint8Array.of(0xff, markers.start),
    ...(isJfif ? [jfif] : []),
    ...(orientation === 1 ? [] : [segment(markers.app1, exifWith(orientation))]),
    ...drawn.flatMap(({ marker, data, scan }) => [segment(marker, data), scan]),
    Uint8Array.of(0xff, markers.end),
  ]);
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}

/** JFIF 1.1 without a density and without a thumbnail; it says that colours are stored as brightness and tint. */
const jfif = segment(markers.app0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"));
