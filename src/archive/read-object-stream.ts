import { countOf, type Dictionary, entryOf } from "./pdf-object.ts";
import { nextToken } from "./scan-tokens.ts";

/** A stream that holds objects, and where each begins in it, by object number. */
export interface ObjectStream {
  readonly data: Uint8Array;
  readonly offsets: ReadonlyMap<number, number>;
}

/** More objects than one stream of any writer holds. */
const mostObjects = 200_000;

/**
 * Returns an object stream, which begins with pairs of numbers: an object's own and its offset from the first object
 * (PDF 1.7, 7.5.7); undefined where it is damaged.
 */
export function readObjectStream(dictionary: Dictionary, data: Uint8Array): ObjectStream | undefined {
  const count = countOf(entryOf(dictionary, "N"));
  const first = countOf(entryOf(dictionary, "First"));
  if (count === undefined || count > mostObjects || first === undefined) return undefined;
  const cursor = { bytes: data, at: 0 };
  const offsets = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [nextToken(cursor), nextToken(cursor)];
    if (number?.kind !== "number" || offset?.kind !== "number") return undefined;
    offsets.set(number.value, first + offset.value);
  }
  return { data, offsets };
}
