import { deflateSync } from "node:zlib";
import { type FileObject, readObjects } from "./read-objects.ts";

/**
 * Returns a file that pdfkit wrote with its small objects packed into one compressed object stream and a compressed
 * cross-reference (PDF 1.7, 7.5.7 and 7.5.8). Each element of the logical structure is an object of its own; packed,
 * they take a tagged file below the size of the same one untagged. Nothing else changes. Throws where the bytes are
 * not as pdfkit writes them.
 */
export function packObjects(bytes: Uint8Array): Uint8Array {
  const { header, objects, trailer } = readObjects(bytes);
  const count = Math.max(...objects.map(({ number }) => number)) + 1;
  const packed = objects.filter((object) => !object.isStream);
  const file = startFile(header);
  for (const object of objects.filter(({ isStream }) => isStream)) file.add(object.number, object.body);
  const packNumber = count;
  const crossReferenceNumber = count + 1;
  file.add(packNumber, objectStream(packed));
  const places = placesOf(packed, packNumber, file.offsets);
  places.set(crossReferenceNumber, [1, file.length(), 0]);
  const rows = Array.from({ length: count + 2 }, (_, number): Place => places.get(number) ?? unused);
  file.add(crossReferenceNumber, crossReference(rows, trailer));
  const start = file.offsets.get(crossReferenceNumber) ?? 0;
  return file.end(`startxref\n${start}\n%%EOF\n`);
}

/** Type, then offset or number of the object stream, then generation or place in that stream. */
type Place = readonly [number, number, number];

const unused: Place = [0, 0, 0xff_ff];

function placesOf(
  packed: readonly FileObject[],
  stream: number,
  offsets: ReadonlyMap<number, number>,
): Map<number, Place> {
  const places = new Map<number, Place>([...offsets].map(([number, offset]) => [number, [1, offset, 0]]));
  for (const [index, { number }] of packed.entries()) places.set(number, [2, stream, index]);
  return places;
}

function objectStream(packed: readonly FileObject[]): Uint8Array {
  let at = 0;
  const starts = packed.map(({ number, body }) => {
    const start = `${number} ${at}`;
    at += body.length + 1;
    return start;
  });
  const head = Buffer.from(`${starts.join(" ")}\n`, "latin1");
  const newline = Buffer.from("\n");
  const data = Buffer.concat([head, ...packed.flatMap(({ body }) => [body, newline])]);
  return streamOf(`/Type /ObjStm /N ${packed.length} /First ${head.length}`, data);
}

const widths = [1, 4, 2] as const;

function crossReference(rows: readonly Place[], trailer: string): Uint8Array {
  const data = Buffer.alloc(rows.length * 7);
  for (const [index, [type, place, detail]] of rows.entries()) {
    data.writeUInt8(type, index * 7);
    data.writeUInt32BE(place, index * 7 + 1);
    data.writeUInt16BE(detail, index * 7 + 5);
  }
  const kept = trailer.replace(/\/Size \d+/, `/Size ${rows.length}`);
  return streamOf(`/Type /XRef /W [${widths.join(" ")}] ${kept}`, data);
}

function streamOf(entries: string, data: Uint8Array): Uint8Array {
  const packed = deflateSync(data);
  const head = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream")]);
}

interface FileInTheMaking {
  readonly offsets: ReadonlyMap<number, number>;
  readonly length: () => number;
  readonly add: (number: number, body: Uint8Array) => void;
  readonly end: (closing: string) => Uint8Array;
}

function startFile(header: Uint8Array): FileInTheMaking {
  const parts: Uint8Array[] = [header];
  const offsets = new Map<number, number>();
  let length = header.length;
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  return {
    offsets,
    length: () => length,
    add: (number, body) => {
      offsets.set(number, length);
      push(Buffer.from(`${number} 0 obj\n`));
      push(body);
      push(Buffer.from("\nendobj\n"));
    },
    end: (closing) => {
      push(Buffer.from(closing));
      return Buffer.concat(parts, length);
    },
  };
}
