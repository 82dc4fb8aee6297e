import { deflateSync } from "node:zlib";
import type { FileObject, WrittenObjects } from "./written-objects.ts";

/** PDF 1.7, and bytes that tell programs which carry files that it is not text (7.5.2). */
const header = Buffer.from("%PDF-1.7\n%\xFF\xFF\xFF\xFF\n", "latin1");

/**
 * Returns a file of the objects that pdfkit wrote, its small objects packed into one compressed object stream and a
 * compressed cross-reference (PDF 1.7, 7.5.7 and 7.5.8). Each element of the logical structure is an object of its own;
 * packed, they take a tagged file below the size of the same one untagged. Nothing else changes.
 */
export function packObjects({ objects, trailer }: WrittenObjects): Uint8Array {
  const count = objects.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const packed = objects.filter(({ stream }) => stream === undefined);
  const file = startFile();
  for (const { number, value, stream } of objects) if (stream !== undefined) file.add(number, value, stream);
  const packNumber = count;
  const crossReferenceNumber = count + 1;
  const pack = objectStream(packed);
  file.add(packNumber, pack.value, pack.data);
  const places = placesOf(packed, packNumber, file.offsets);
  places.set(crossReferenceNumber, [1, file.length(), 0]);
  const rows = Array.from({ length: count + 2 }, (_, number): Place => places.get(number) ?? unused);
  const table = crossReference(rows, trailer);
  const start = file.length();
  file.add(crossReferenceNumber, table.value, table.data);
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

/** A stream: its dictionary, and its data as they stand in the file. */
interface Stream {
  readonly value: string;
  readonly data: Uint8Array;
}

function objectStream(packed: readonly FileObject[]): Stream {
  let [starts, values] = ["", ""];
  for (const { number, value } of packed) {
    starts += `${number} ${values.length} `;
    values += `${value}\n`;
  }
  const data = Buffer.from(`${starts}\n${values}`, "latin1");
  return streamOf(`/Type /ObjStm /N ${packed.length} /First ${starts.length + 1}`, data);
}

const widths = [1, 4, 2] as const;

function crossReference(rows: readonly Place[], trailer: string): Stream {
  const data = Buffer.alloc(rows.length * 7);
  for (const [index, [type, place, detail]] of rows.entries()) {
    data.writeUInt8(type, index * 7);
    data.writeUInt32BE(place, index * 7 + 1);
    data.writeUInt16BE(detail, index * 7 + 5);
  }
  const kept = trailer.replace(/\/Size \d+/, `/Size ${rows.length}`);
  return streamOf(`/Type /XRef /W [${widths.join(" ")}] ${kept}`, data);
}

function streamOf(entries: string, data: Uint8Array): Stream {
  const packed = deflateSync(data);
  return { value: `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>`, data: packed };
}

interface FileInTheMaking {
  readonly offsets: ReadonlyMap<number, number>;
  readonly length: () => number;
  readonly add: (number: number, value: string, data: Uint8Array) => void;
  readonly end: (closing: string) => Uint8Array;
}

function startFile(): FileInTheMaking {
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
    add: (number, value, data) => {
      offsets.set(number, length);
      push(Buffer.from(`${number} 0 obj\n${value}\nstream\n`, "latin1"));
      push(data);
      push(Buffer.from("\nendstream\nendobj\n"));
    },
    end: (closing) => {
      push(Buffer.from(closing));
      return Buffer.concat(parts, length);
    },
  };
}
