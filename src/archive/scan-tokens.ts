/** A place in a file that moves on as it is read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A token of PDF's syntax (PDF 1.7, 7.2 and 7.3). */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "string"; readonly bytes: Uint8Array }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "mark"; readonly mark: "[" | "]" | "<<" | ">>" };

/** No name, number or word of ours is longer; a hostile one is cut here instead of being copied. */
const longestWord = 256;
const longestString = 65_536;

const blanks = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Array.from("()<>[]{}/%", (sign) => sign.charCodeAt(0)));
const percent = 0x25;

/** Returns the next token and moves past it; undefined at the end of the file and where there is no token. */
export function nextToken(cursor: Cursor): Token | undefined {
  skipBlank(cursor);
  const sign = signAt(cursor);
  switch (sign) {
    case "":
    case ")":
    case "{":
    case "}":
      return undefined;
    case "[":
    case "]":
      return mark(cursor, sign);
    case "<":
      return signAt(cursor, 1) === "<" ? mark(cursor, "<<") : hexString(cursor);
    case ">":
      return signAt(cursor, 1) === ">" ? mark(cursor, ">>") : undefined;
    case "(":
      return literalString(cursor);
    case "/":
      cursor.at += 1;
      return { kind: "name", name: unescapeName(regularWord(cursor)) };
    default:
      return numberOrWord(regularWord(cursor));
  }
}

function numberOrWord(word: string): Token {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? { kind: "number", value: Number(word) } : { kind: "word", word };
}

/** Moves past white space and comments. */
export function skipBlank(cursor: Cursor): void {
  const { bytes } = cursor;
  for (; cursor.at < bytes.length; cursor.at += 1) {
    const code = bytes[cursor.at] ?? 0;
    if (code === percent) while (cursor.at < bytes.length && !isLineEnd(bytes[cursor.at])) cursor.at += 1;
    else if (!blanks.has(code)) return;
  }
}

function isLineEnd(code: number | undefined): boolean {
  return code === 0x0a || code === 0x0d;
}

function mark(cursor: Cursor, sign: "[" | "]" | "<<" | ">>"): Token {
  cursor.at += sign.length;
  return { kind: "mark", mark: sign };
}

function signAt(cursor: Cursor, further = 0): string {
  const code = cursor.bytes[cursor.at + further];
  return code === undefined ? "" : String.fromCharCode(code);
}

function regularWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at - start < longestWord && isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  return Buffer.from(cursor.bytes.subarray(start, cursor.at)).toString("latin1");
}

function isRegular(code: number | undefined): boolean {
  return code !== undefined && !blanks.has(code) && !delimiters.has(code);
}

function unescapeName(name: string): string {
  return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function hexString(cursor: Cursor): Token | undefined {
  const end = cursor.bytes.indexOf(0x3e, cursor.at);
  if (end === -1 || end - cursor.at > longestString) return undefined;
  const digits = Buffer.from(cursor.bytes.subarray(cursor.at + 1, end))
    .toString("latin1")
    .replaceAll(/\s/g, "");
  cursor.at = end + 1;
  if (!/^[0-9A-Fa-f]*$/.test(digits)) return undefined;
  return { kind: "string", bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex") };
}

const escapes = new Map([
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["b", 8],
  ["f", 12],
]);

function literalString(cursor: Cursor): Token | undefined {
  const bytes: number[] = [];
  let open = 1;
  for (cursor.at += 1; cursor.at < cursor.bytes.length && bytes.length < longestString; cursor.at += 1) {
    const sign = signAt(cursor);
    if (sign === "\\") {
      cursor.at += 1;
      bytes.push(...escaped(cursor));
      continue;
    }
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open === 0) {
      cursor.at += 1;
      return { kind: "string", bytes: Uint8Array.from(bytes) };
    }
    bytes.push(cursor.bytes[cursor.at] ?? 0);
  }
  return undefined;
}

/** Returns what an escape stands for; the cursor is left on its last sign. */
function escaped(cursor: Cursor): readonly number[] {
  const sign = signAt(cursor);
  if (sign === "\n") return [];
  if (sign === "\r") {
    if (signAt(cursor, 1) === "\n") cursor.at += 1;
    return [];
  }
  const octal = /^[0-7]{1,3}/.exec(sign + signAt(cursor, 1) + signAt(cursor, 2))?.[0];
  if (octal === undefined) return [escapes.get(sign) ?? cursor.bytes[cursor.at] ?? 0];
  cursor.at += octal.length - 1;
  return [Number.parseInt(octal, 8) & 0xff];
}
