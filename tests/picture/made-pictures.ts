import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** Returns a part of a PNG with its length and checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** What a made PNG says of itself. */
export interface Made {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly interlace?: 0 | 1;
  /** Its rows before they are packed; omitted: as many zeros as it needs. */
  readonly rows?: Uint8Array;
  /** Parts between header and pixels. */
  readonly parts?: readonly Buffer[];
}

const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** Returns a PNG. */
export function png({ width, height, depth, type, interlace = 0, rows, parts = [] }: Made): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  const zeros = () => new Uint8Array((1 + Math.ceil((width * depth * channels[type]) / 8)) * height);
  const pixels = deflateSync(rows ?? zeros());
  const palette = type === 3 ? [chunk("PLTE", Uint8Array.of(255, 0, 0, 0, 0, 255))] : [];
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    ...palette,
    ...parts,
    chunk("IDAT", pixels),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A grey photograph of eight by sixteen pixels. */
export const photograph = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7" +
    "gYKBTmCNl4x9lnN+gXz/wAALCAAQAAgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/xAAWEAADAAAAAAAAAAAAAAAAAAAAFWL/" +
    "2gAIAQEAAD8Aba0RLWj/2Q==",
  "base64",
);

/** A photograph in the four colours of a press. */
export const pressPhotograph = Buffer.from(
  "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6ut" +
    "q2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk" +
    "pKSkpKSk/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/" +
    "xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AvAMTTTAP/9k=",
  "base64",
);

/** Returns the photograph with a segment after its beginning. */
export function photographWith(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff);
  return Buffer.concat([photograph.subarray(0, 2), head, data, photograph.subarray(2)]);
}

/** Returns EXIF that says how a picture is turned, after a text of the camera's. */
export function exif(orientation: number, text: string): Buffer {
  const tiff = Buffer.alloc(38);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x010f, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(text.length + 1, 14);
  tiff.writeUInt32LE(38, 18);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, Buffer.from(`${text}\0`, "latin1")]);
}
