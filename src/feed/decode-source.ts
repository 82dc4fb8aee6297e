import { type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { decodeText } from "../source/decode-text.ts";

/**
 * Returns the text of a source. UTF-8 is told by its bytes, since sources that are UTF-8 and declare another encoding
 * are common; else the encoding that its server (`charset`) or its XML or HTML declares is taken, else windows-1252, with
 * a warning.
 */
export function decodeSource(name: string, bytes: Uint8Array, charset?: string): Result<SourceText> {
  const labels = isUtf8(bytes) ? [] : [charset, declaredEncoding(bytes)];
  const text = labels.map((label) => (label === undefined ? undefined : decodeAs(bytes, label))).find(isText);
  if (text === undefined) return decodeText(name, bytes, "lenient");
  return resultOf({ name, text: text.replaceAll(/\r\n?/g, "\n") });
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  if (!start.trimStart().startsWith("<")) return undefined;
  return /(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\s*=\s*["']?([\w.:-]{1,40})/i.exec(start)?.[1];
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeAs(bytes, "utf-8") !== undefined;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
