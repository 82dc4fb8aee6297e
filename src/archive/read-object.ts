import { countOf, type PdfObject } from "./pdf-object.ts";
import { type Cursor, nextToken, type Token } from "./scan-tokens.ts";

/** Our own files nest six deep; a file that nests deeper than this only wants to exhaust the stack. */
const deepest = 40;

/** The most bytes of a file that one object may take, its stream aside: reading many must end soon on any file. */
const objectLength = 100_000;

/** Returns the object at an offset; undefined where there is none that is well formed. */
export function readObjectAt(bytes: Uint8Array, offset: number): PdfObject | undefined {
  return readObject({ bytes: bytes.subarray(offset, offset + objectLength), at: 0 }, 0);
}

/** Returns the object `number generation obj … endobj` at an offset; undefined where another or none stands there. */
export function readIndirectObject(bytes: Uint8Array, offset: number, number: number): PdfObject | undefined {
  const cursor = { bytes: bytes.subarray(offset, offset + objectLength), at: 0 };
  const [first, generation, word] = [nextToken(cursor), nextToken(cursor), nextToken(cursor)];
  if (first?.kind !== "number" || first.value !== number || generation?.kind !== "number") return undefined;
  if (word?.kind !== "word" || word.word !== "obj") return undefined;
  const object = readObject(cursor, 0);
  if (object?.kind !== "dictionary") return object;
  const next = nextToken(cursor);
  if (next?.kind !== "word" || next.word !== "stream") return object;
  const lineEnd = /^\r?\n/.exec(Buffer.from(cursor.bytes.subarray(cursor.at, cursor.at + 2)).toString("latin1"));
  if (lineEnd === null) return undefined;
  return { kind: "stream", dictionary: object, start: offset + cursor.at + lineEnd[0].length };
}

/** Returns the object at a cursor and moves past it. */
function readObject(cursor: Cursor, depth: number): PdfObject | undefined {
  const token = nextToken(cursor);
  return token === undefined || depth > deepest ? undefined : objectFrom(cursor, token, depth);
}

function objectFrom(cursor: Cursor, token: Token, depth: number): PdfObject | undefined {
  switch (token.kind) {
    case "name":
    case "string":
      return token;
    case "number":
      return referenceFrom(cursor, token) ?? token;
    case "word":
      return constantOf(token.word);
    case "mark":
      if (token.mark === "[") return readArray(cursor, depth);
      return token.mark === "<<" ? readDictionary(cursor, depth) : undefined;
  }
}

function constantOf(word: string): PdfObject | undefined {
  if (word === "null") return { kind: "null" };
  return word === "true" || word === "false" ? { kind: "boolean", value: word === "true" } : undefined;
}

/** Two numbers and an R are a reference; the cursor stays where it is when they are not. */
function referenceFrom(cursor: Cursor, first: PdfObject): PdfObject | undefined {
  const number = countOf(first);
  if (number === undefined) return undefined;
  const ahead = { bytes: cursor.bytes, at: cursor.at };
  const generation = nextToken(ahead);
  if (generation?.kind !== "number") return undefined;
  const word = nextToken(ahead);
  if (word?.kind !== "word" || word.word !== "R") return undefined;
  cursor.at = ahead.at;
  return { kind: "reference", number };
}

function readArray(cursor: Cursor, depth: number): PdfObject | undefined {
  const items: PdfObject[] = [];
  for (;;) {
    const token = nextToken(cursor);
    if (token === undefined || depth >= deepest) return undefined;
    if (token.kind === "mark" && token.mark === "]") return { kind: "array", items };
    const item = objectFrom(cursor, token, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  }
}

function readDictionary(cursor: Cursor, depth: number): PdfObject | undefined {
  const entries = new Map<string, PdfObject>();
  for (;;) {
    const token = nextToken(cursor);
    if (token?.kind === "mark" && token.mark === ">>") return { kind: "dictionary", entries };
    const value = token?.kind === "name" ? readObject(cursor, depth + 1) : undefined;
    if (token?.kind !== "name" || value === undefined) return undefined;
    entries.set(token.name, value);
  }
}
