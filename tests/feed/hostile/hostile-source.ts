/** A hostile source: what is wrong with it, and how each of its articles is to end, as outcome and codes. */
export type HostileSource = readonly [what: string, content: () => string | Uint8Array, ends: readonly string[]];

/** Returns a text as UTF-16, without a mark of its byte order. */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}
