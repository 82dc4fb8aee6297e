/**
 * Returns the colour space of screens, sRGB (IEC 61966-2-1), as an ICC profile of version 2 (ICC.1:2001-04): the colours
 * of a file that claims PDF/A are those of a profile within it. pdfkit's own takes more of a page than its logical
 * structure does.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ["desc", description("sRGB")],
    ["cprt", Buffer.concat([type("text"), Buffer.from("No copyright\0", "latin1")])],
    ["wtpt", colour(...white)],
    ["rXYZ", colour(0.43607, 0.22249, 0.01392)],
    ["gXYZ", colour(0.38515, 0.71687, 0.09708)],
    ["bXYZ", colour(0.14307, 0.06061, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  return assemble(tags);
}

/** The white to which profiles refer, D50; the primaries are adapted to it. */
const white = [0.9642, 1, 0.8249] as const;

const headLength = 128;

function assemble(tags: readonly (readonly [signature: string, data: Buffer])[]): Uint8Array {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = headLength + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    // The three curves are one.
    if (!places.has(data)) {
      places.set(data, end);
      const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
      data.copy(padded);
      parts.push(padded);
      end += padded.length;
    }
    table.write(signature, 4 + 12 * index, "latin1");
    table.writeUInt32BE(places.get(data) ?? 0, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  return Buffer.concat([head(end), table, ...parts]);
}

/** A profile of a display, from RGB to XYZ, of a fixed date: 1 January 2000. */
function head(length: number): Buffer {
  const bytes = Buffer.alloc(headLength);
  bytes.writeUInt32BE(length);
  bytes.writeUInt32BE(0x02_40_00_00, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, part] of [2000, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write("acsp", 36, "latin1");
  for (const [index, part] of white.entries()) bytes.writeInt32BE(fixed(part), 68 + 4 * index);
  return bytes;
}

function type(signature: string): Buffer {
  return Buffer.from(`${signature}\0\0\0\0`, "latin1");
}

/** A name in ASCII, and the room for two other alphabets that stays empty. */
function description(name: string): Buffer {
  const bytes = Buffer.alloc(12 + name.length + 1 + 8 + 3 + 67);
  type("desc").copy(bytes);
  bytes.writeUInt32BE(name.length + 1, 8);
  bytes.write(name, 12, "latin1");
  return bytes;
}

function colour(...parts: readonly [x: number, y: number, z: number]): Buffer {
  const bytes = Buffer.alloc(20);
  type("XYZ ").copy(bytes);
  for (const [index, part] of parts.entries()) bytes.writeInt32BE(fixed(part), 8 + 4 * index);
  return bytes;
}

function fixed(value: number): number {
  return Math.round(value * 0x1_00_00);
}

/** Points of the curve between which readers draw straight lines: at most a thousandth off it. */
const points = 64;

function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * points);
  type("curv").copy(bytes);
  bytes.writeUInt32BE(points, 8);
  for (let point = 0; point < points; point++) {
    bytes.writeUInt16BE(Math.round(linear(point / (points - 1)) * 0xff_ff), 12 + 2 * point);
  }
  return bytes;
}

/** Light of a value between 0 and 1 (IEC 61966-2-1, 5.2). */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
