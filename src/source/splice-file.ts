import { encodingOf } from "./decode-text.ts";

/** A change of a text: what stands from `start` to `end` (UTF-16 code units, exclusive) becomes `words`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Returns a text with changes made to it. They must not overlap; of those at one place, the first stands first. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, words } of inOrder(splices)) {
    pieces.push(text.slice(from, start), words);
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}

/**
 * Returns a file with changes made to its text as `decodeText` reads it strictly. Every byte outside of them stays:
 * the byte order mark, the encoding, each line end; new lines end as the file's first line does.
 */
export function spliceFile(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoding = encodingOf(bytes) ?? "utf-8";
  const written = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const placeOf = placesInFile(written);
  const lineEnd = lineEndOf(written);
  const byteAt = (offset: number) =>
    encoding === "utf-8" ? Buffer.byteLength(written.slice(0, placeOf(offset))) : 2 * placeOf(offset);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, words } of inOrder(splices)) {
    pieces.push(bytes.subarray(from, byteAt(start)), encode(words.replaceAll("\n", lineEnd), encoding));
    from = byteAt(end);
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

/** A lone carriage return would join the line feed of a neighbour, so it is used only where no line has one. */
function lineEndOf(written: string): string {
  const first = /\r\n?|\n/.exec(written)?.[0] ?? "\n";
  return first === "\r" && written.includes("\n") ? "\n" : first;
}

function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((left, right) => left.start - right.start);
}

/** A text as read has no byte order mark, and one sign for each line end. */
function placesInFile(written: string): (offset: number) => number {
  const mark = written.startsWith("\uFEFF") ? 1 : 0;
  const pairs = Array.from(written.matchAll(/\r\n/g), ({ index }, before) => index - mark - before);
  return (offset) => offset + mark + pairs.filter((place) => place < offset).length;
}

function encode(words: string, encoding: "utf-8" | "utf-16le" | "utf-16be"): Uint8Array {
  const bytes = Buffer.from(words, encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
