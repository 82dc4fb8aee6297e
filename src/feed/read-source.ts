import { gunzipSync } from "node:zlib";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { decodeSource } from "./decode-source.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { readSyndication } from "./read-syndication.ts";
import { readWebPage } from "./read-web-page.ts";

/** The most a source may hold once unpacked, in bytes, and the most entries of one feed. */
const byteLimit = 32_000_000;
const entryLimit = 10_000;

/** What a source holds: entries that need an article written for them, or a text that is an article as it stands. */
export type SourceContent =
  | { readonly kind: "feed" | "page"; readonly entries: readonly FeedEntry[] }
  | { readonly kind: "article"; readonly text: string };

/**
 * Returns what a file handed over as a source holds: a feed, a web page, an article; packed with gzip or not. `charset`
 * is the encoding its server named.
 */
export function readSource(name: string, bytes: Uint8Array, charset?: string): Result<SourceContent> {
  const unpacked = unpack(name, bytes);
  if (!unpacked.ok) return unpacked;
  const source = decodeSource(name, unpacked.value, charset);
  if (!source.ok) return source;
  const whole = { source: { name, text: "" }, start: 0, end: 0 };
  const start = source.value.text.slice(0, 2_000).trimStart();
  if (!/^[<{]/.test(start)) return resultOf({ kind: "article", text: source.value.text }, source.diagnostics);
  const isPage = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(start);
  const page = isPage ? readWebPage(source.value.text) : undefined;
  const entries = isPage ? (page === undefined ? undefined : [page]) : readSyndication(source.value.text);
  if (entries === undefined) {
    return failure(diagnose("no-article-found", whole, { kind: isPage ? "web page" : "feed" }));
  }
  if (entries.length > entryLimit) {
    return failure(diagnose("feed-too-long", whole, { entries: entries.length, limit: entryLimit }));
  }
  return resultOf({ kind: isPage ? "page" : "feed", entries }, source.diagnostics);
}

function unpack(name: string, bytes: Uint8Array): Result<Uint8Array> {
  const whole = { source: { name, text: "" }, start: 0, end: 0 };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return resultOf(bytes);
  try {
    return resultOf(gunzipSync(bytes, { maxOutputLength: byteLimit }));
  } catch {
    return failure(diagnose("cannot-unpack", whole, { limit: byteLimit }));
  }
}
