import { decodeStream } from "./decode-stream.ts";
import { countOf, type Dictionary, entryOf, type PdfObject } from "./pdf-object.ts";
import { readIndirectObject, readObjectAt } from "./read-object.ts";
import { type Cursor, nextToken } from "./scan-tokens.ts";

/** Where an object stands: at an offset of the file, or in an object stream. */
export type ObjectPlace =
  | { readonly kind: "free" }
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly container: number };

/** The places of all objects, and the newest trailer. */
export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: Dictionary;
}

/** A page takes some hundred objects, each change saved into a file one section. */
const mostEntries = 200_000;
const mostSections = 50;
/** `startxref` stands within so many bytes of the end. */
const endLength = 2_048;
/** The widest number of a cross-reference stream, in bytes, that a JavaScript number holds. */
const widestField = 6;

/** The places found so far, and how many entries may still be read. */
interface Search {
  readonly bytes: Uint8Array;
  readonly places: Map<number, ObjectPlace>;
  left: number;
}

/**
 * Returns where the objects of a file stand, by its tables and streams from the newest to the oldest; undefined where
 * they are damaged or out of bounds.
 */
export function readCrossReferences(bytes: Uint8Array): CrossReferences | undefined {
  const search: Search = { bytes, places: new Map(), left: mostEntries };
  const visited = new Set<number>();
  let trailer: Dictionary | undefined;
  let offset = startOf(bytes);
  while (offset !== undefined && !visited.has(offset)) {
    visited.add(offset);
    const section = visited.size > mostSections ? undefined : readSection(search, offset);
    if (section === undefined) return undefined;
    trailer ??= section;
    offset = countOf(entryOf(section, "Prev"));
  }
  return trailer === undefined ? undefined : { places: search.places, trailer };
}

function startOf(bytes: Uint8Array): number | undefined {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - endLength))).toString("latin1");
  const written = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** Enters the places of one section, where no newer one gave them, and returns its trailer. */
function readSection(search: Search, offset: number): Dictionary | undefined {
  const cursor = { bytes: search.bytes, at: offset };
  const token = nextToken(cursor);
  if (token?.kind === "word" && token.word === "xref") return readTable(search, cursor);
  return token?.kind === "number" ? readStream(search, offset, token.value) : undefined;
}

function enter(search: Search, number: number, place: ObjectPlace): void {
  search.left -= 1;
  if (!search.places.has(number)) search.places.set(number, place);
}

/** A table is sections, each a first object and a count and so many entries, up to the trailer. */
function readTable(search: Search, cursor: Cursor): Dictionary | undefined {
  for (;;) {
    const first = nextToken(cursor);
    if (first?.kind === "word" && first.word === "trailer") break;
    const count = nextToken(cursor);
    if (first?.kind !== "number" || count?.kind !== "number") return undefined;
    if (!readTableSection(search, cursor, first.value, count.value)) return undefined;
  }
  const trailer = readObjectAt(cursor.bytes, cursor.at);
  return trailer?.kind === "dictionary" ? trailer : undefined;
}

function readTableSection(search: Search, cursor: Cursor, first: number, count: number): boolean {
  if (count > search.left) return false;
  for (let number = first; number < first + count; number += 1) {
    const place = readTableEntry(cursor);
    if (place === undefined) return false;
    enter(search, number, place);
  }
  return true;
}

function readTableEntry(cursor: Cursor): ObjectPlace | undefined {
  const [offset, generation, use] = [nextToken(cursor), nextToken(cursor), nextToken(cursor)];
  if (offset?.kind !== "number" || generation?.kind !== "number" || use?.kind !== "word") return undefined;
  if (use.word === "f") return { kind: "free" };
  return use.word === "n" ? { kind: "offset", offset: offset.value } : undefined;
}

/** A cross-reference stream (PDF 1.7, 7.5.8): rows of three numbers, each so many bytes wide. */
function readStream(search: Search, offset: number, number: number): Dictionary | undefined {
  const stream = readIndirectObject(search.bytes, offset, number);
  if (stream?.kind !== "stream") return undefined;
  const { dictionary, start } = stream;
  const length = countOf(entryOf(dictionary, "Length"));
  const size = countOf(entryOf(dictionary, "Size"));
  const widths = countsOf(entryOf(dictionary, "W"));
  const written = countsOf(entryOf(dictionary, "Index"));
  if (length === undefined || size === undefined || widths.length !== 3) return undefined;
  if (widths.some((width) => width > widestField)) return undefined;
  const data = decodeStream(dictionary, search.bytes.subarray(start, start + length), (object) => object);
  const index = written.length === 0 ? [0, size] : written;
  return data !== undefined && enterRows(search, Buffer.from(data), widths, index) ? dictionary : undefined;
}

/** Enters rows for the objects of an index: a first number and a count, again and again. False: damaged. */
function enterRows(search: Search, rows: Buffer, widths: readonly number[], index: readonly number[]): boolean {
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const rowWidth = kindWidth + secondWidth + thirdWidth;
  let row = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2);
    if (rowWidth === 0 || count > search.left || row + count * rowWidth > rows.length) return false;
    for (let number = first; number < first + count; number += 1, row += rowWidth) {
      const kind = kindWidth === 0 ? 1 : rows.readUIntBE(row, kindWidth);
      const second = fieldAt(rows, row + kindWidth, secondWidth);
      enter(search, number, placeOf(kind, second));
    }
  }
  return true;
}

function fieldAt(rows: Buffer, at: number, width: number): number {
  return width === 0 ? 0 : rows.readUIntBE(at, width);
}

function placeOf(kind: number, second: number): ObjectPlace {
  if (kind === 1) return { kind: "offset", offset: second };
  return kind === 2 ? { kind: "packed", container: second } : { kind: "free" };
}

function countsOf(object: PdfObject): readonly number[] {
  return object.kind === "array" ? object.items.flatMap((item) => countOf(item) ?? []) : [];
}
