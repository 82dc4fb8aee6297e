import { inflateSync } from "node:zlib";
import { type Dictionary, entryOf, nullObject, type PdfObject } from "./pdf-object.ts";
import { undoPrediction } from "./undo-prediction.ts";

/** The most bytes one stream is unpacked to: the limit of a brief's file is 1 MB, a bomb is a thousand times its size. */
export const unpackedLimit = 8_000_000;

/** Returns the data of a stream unpacked; undefined where it is damaged, too large, or packed in a way we never use. */
export function decodeStream(
  dictionary: Dictionary,
  packed: Uint8Array,
  resolve: (object: PdfObject) => PdfObject,
): Uint8Array | undefined {
  const filter = onlyOne(resolve(entryOf(dictionary, "Filter")));
  const parameters = onlyOne(resolve(entryOf(dictionary, "DecodeParms")));
  if (filter.kind === "null") return packed.length <= unpackedLimit ? packed : undefined;
  if (filter.kind !== "name" || filter.name !== "FlateDecode") return undefined;
  const data = inflate(packed);
  if (data === undefined || parameters.kind !== "dictionary") return data;
  return undoPrediction(data, parameters);
}

function onlyOne(object: PdfObject): PdfObject {
  return object.kind === "array" && object.items.length === 1 ? (object.items[0] ?? nullObject) : object;
}

function inflate(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: unpackedLimit });
  } catch {
    return undefined;
  }
}
