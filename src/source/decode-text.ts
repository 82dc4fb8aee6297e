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
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return resultOf({ name, text: normalise(new TextDecoder(encoding).decode(bytes)) });
  try {
    return resultOf({ name, text: normalise(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) });
  } catch {
    if (decoding === "strict") return failure(diagnose("not-utf8", { source: empty, start: 0, end: 0 }, {}));
    const source = { name, text: normalise(new TextDecoder("windows-1252").decode(bytes)) };
    return resultOf(source, [guessed(source)]);
  }
}

function guessed(source: SourceText): DiagnosticOf<"encoding-guessed"> {
  return diagnose("encoding-guessed", { source, start: 0, end: 0 }, { encoding: "windows-1252" });
}

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}
