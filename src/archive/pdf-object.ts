/** An object of a PDF file (PDF 1.7, 7.3). A stream's data begins at `start` in the file. */
export type PdfObject =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "string"; readonly bytes: Uint8Array }
  | { readonly kind: "array"; readonly items: readonly PdfObject[] }
  | Dictionary
  | Reference
  | { readonly kind: "stream"; readonly dictionary: Dictionary; readonly start: number };

/** A dictionary; keys are names without their slash. */
export interface Dictionary {
  readonly kind: "dictionary";
  readonly entries: ReadonlyMap<string, PdfObject>;
}

/** A reference to an object by its number. */
export interface Reference {
  readonly kind: "reference";
  readonly number: number;
}

export const nullObject: PdfObject = { kind: "null" };

/** Returns the entry of a dictionary as it stands there, which may be a reference; null where there is none. */
export function entryOf(dictionary: Dictionary, key: string): PdfObject {
  return dictionary.entries.get(key) ?? nullObject;
}

/** Returns a whole number that is not negative; undefined for any other object. */
export function countOf(object: PdfObject): number | undefined {
  return object.kind === "number" && Number.isSafeInteger(object.value) && object.value >= 0 ? object.value : undefined;
}

/** Returns the text of a string object: UTF-16 where a mark says so, else the letters PDFDocEncoding shares with Latin-1. */
export function decodeTextString(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isUtf16 ? "utf-16be" : "latin1").decode(bytes);
}
