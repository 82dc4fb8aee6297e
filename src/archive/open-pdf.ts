import { decodeStream, unpackedLimit } from "./decode-stream.ts";
import { countOf, type Dictionary, entryOf, nullObject, type PdfObject } from "./pdf-object.ts";
import { type ObjectPlace, readCrossReferences } from "./read-cross-references.ts";
import { readIndirectObject, readObjectAt } from "./read-object.ts";
import { type ObjectStream, readObjectStream } from "./read-object-stream.ts";

/** A PDF whose objects can be looked up. What is damaged or out of bounds is looked up as null. */
export interface OpenPdf {
  readonly trailer: Dictionary;
  /** Returns what a reference refers to; any other object as it is. */
  readonly resolve: (object: PdfObject) => PdfObject;
  /** Returns the data of a stream unpacked; undefined where it is damaged or too large. */
  readonly dataOf: (object: PdfObject) => Uint8Array | undefined;
}

/** Why a file cannot be opened. */
export type PdfFault = "not-a-pdf" | "damaged" | "encrypted";

/** Our own files need some twenty look-ups for their attachments; a file that wants more leads in circles. */
const mostLookUps = 200;
/** The most bytes that all streams together are unpacked to. */
const unpackedInAll = 4 * unpackedLimit;

/**
 * Opens a PDF for reading single objects. A reader of its own, because it must end within bounds on any file: nesting,
 * objects, sections, look-ups and unpacked bytes are limited, and a damaged file is refused, never mended.
 */
export function openPdf(bytes: Uint8Array): OpenPdf | PdfFault {
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") !== "%PDF-") return "not-a-pdf";
  const found = readCrossReferences(bytes);
  if (found === undefined) return "damaged";
  const { places, trailer } = found;
  if (entryOf(trailer, "Encrypt").kind !== "null") return "encrypted";
  const containers = new Map<number, ObjectStream | undefined>();
  let lookUps = 0;
  let unpacked = 0;

  function resolve(object: PdfObject): PdfObject {
    if (object.kind !== "reference") return object;
    lookUps += 1;
    const place = places.get(object.number);
    if (place === undefined || lookUps > mostLookUps) return nullObject;
    return objectAt(place, object.number) ?? nullObject;
  }

  function objectAt(place: ObjectPlace, number: number): PdfObject | undefined {
    switch (place.kind) {
      case "free":
        return undefined;
      case "offset":
        return readIndirectObject(bytes, place.offset, number);
      case "packed":
        return packedObject(place.container, number);
    }
  }

  function packedObject(container: number, number: number): PdfObject | undefined {
    if (!containers.has(container)) {
      // Entered first, so that a stream that stands within itself is not looked for again.
      containers.set(container, undefined);
      containers.set(container, openContainer(container));
    }
    const stream = containers.get(container);
    const offset = stream?.offsets.get(number);
    return stream === undefined || offset === undefined ? undefined : readObjectAt(stream.data, offset);
  }

  function openContainer(number: number): ObjectStream | undefined {
    const place = places.get(number);
    const stream = place?.kind === "offset" ? readIndirectObject(bytes, place.offset, number) : undefined;
    const data = stream === undefined ? undefined : dataOf(stream);
    return stream?.kind !== "stream" || data === undefined ? undefined : readObjectStream(stream.dictionary, data);
  }

  function dataOf(object: PdfObject): Uint8Array | undefined {
    const stream = resolve(object);
    if (stream.kind !== "stream" || unpacked > unpackedInAll) return undefined;
    const length = countOf(resolve(entryOf(stream.dictionary, "Length")));
    if (length === undefined || stream.start + length > bytes.length) return undefined;
    const data = decodeStream(stream.dictionary, bytes.subarray(stream.start, stream.start + length), resolve);
    unpacked += data?.length ?? unpackedLimit;
    return data;
  }

  return { trailer, resolve, dataOf };
}
