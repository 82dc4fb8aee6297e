const head = Buffer.from("Exif\0\0", "latin1");
const orientationTag = 0x01_12;

/** Tells whether application data of a JPEG is EXIF. */
export function isExif(data: Uint8Array): boolean {
  return Buffer.compare(data.subarray(0, head.length), head) === 0;
}

/** Returns how EXIF says that a picture is turned upright, from 1 to 8; 1 where it does not say so readably. */
export function orientationOf(data: Uint8Array): number {
  const tiff = new DataView(data.buffer, data.byteOffset + head.length, data.byteLength - head.length);
  if (tiff.byteLength < 8) return 1;
  const little = tiff.getUint16(0) === 0x49_49;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return 1;
  const count = tiff.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(at, little) !== orientationTag) continue;
    const value = tiff.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Returns EXIF that says how a picture is turned upright, and nothing else. */
export function exifWith(orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([head, tiff]);
}
