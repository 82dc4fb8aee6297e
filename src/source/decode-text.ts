import { type DiagnosticOf, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";

/** `strict` is for files people write here (UTF-8 only); `lenient` for articles that come from elsewhere. */
export type Decoding = "strict" | "lenient";

/**
 * Returns the text of a file: byte order mark honoured and removed, line ends as `\n`. A strict reading refuses
 * what is not UTF-8; a lenient one reads it as windows-1252, as browsers do, and warns.
 */
export function decodeText(name: string, bytes: Uint8Array, decoding: Decoding): Result<SourceText> {
  const empty = { name, text: "" };
  const named = signatureOf(bytes);
  if (named !== undefined)
    return failure(diagnose("not-plain-text", { source: empty, start: 0, end: 0 }, { kind: named }));
  const encoding = encodingOf(bytes) ?? unmarkedEncoding(bytes);
  if (encoding !== undefined) return resultOf({ name, text: normalise(new TextDecoder(encoding).decode(bytes)) });
  try {
    return resultOf({ name, text: normalise(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) });
  } catch {
    if (bytes.subarray(0, 4_096).includes(0)) {
      return failure(diagnose("not-plain-text", { source: empty, start: 0, end: 0 }, { kind: "binary data" }));
    }
    if (decoding === "strict") return failure(diagnose("not-utf8", { source: empty, start: 0, end: 0 }, {}));
    const source = { name, text: normalise(new TextDecoder("windows-1252").decode(bytes)) };
    return resultOf(source, [guessed(source)]);
  }
}

/** What people hand over in place of a text, by its first bytes. Guessing letters in these would make nonsense. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an office document"],
  ["\u00D0\u00CF\u0011\u00E0", "an old office document"],
  ["{\\rtf", "a rich text document"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["\u001F\u008B", "a compressed file"],
];

function signatureOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}

function guessed(source: SourceText): DiagnosticOf<"encoding-guessed"> {
  return diagnose("encoding-guessed", { source, start: 0, end: 0 }, { encoding: "windows-1252" });
}

/** Returns the encoding that a byte order mark names, where it is not UTF-8. */
export function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Without a mark, UTF-16 is told by the zeros beside the first two letters: a text in UTF-8 has none. */
function unmarkedEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = Array.from(bytes.subarray(0, 4), (byte) => byte !== 0);
  if (first === true && second === false && third === true && fourth === false) return "utf-16le";
  return first === false && second === true && third === false && fourth === true ? "utf-16be" : undefined;
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}
