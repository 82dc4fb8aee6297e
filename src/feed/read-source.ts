import { gunzipSync } from "node:zlib";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Span } from "../diagnostics/span.ts";
import { decodeSource } from "./decode-source.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { isWebPage } from "./is-web-page.ts";
import { readSyndication } from "./read-syndication.ts";
import { readWebPage } from "./read-web-page.ts";

/** The most a source may hold once unpacked, in bytes, and the most entries of one feed. */
const byteLimit = 32_000_000;
const entryLimit = 10_000;

/** Names of what is a feed or a page, or damaged: never an article as it stands. */
const markupName = /\.(?:xml|rss|atom|rdf|json|x?html?)(?:\.gz)?$/i;

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
  if (!/^\s*[<{]/.test(source.value.text) && !markupName.test(name))
    return resultOf({ kind: "article", text: source.value.text }, source.diagnostics);
  const entries = isWebPage(source.value.text) ? readPage(name, source.value.text) : readFeed(name, source.value.text);
  return entries.ok ? { ...entries, diagnostics: source.diagnostics } : entries;
}

function readPage(name: string, text: string): Result<SourceContent> {
  const page = readWebPage(text);
  if (page === "past-limit") return failure(diagnose("page-past-limit", wholeOf(name), {}));
  if (page === undefined) return failure(diagnose("no-article-found", wholeOf(name), { kind: "web page" }));
  return resultOf({ kind: "page", entries: [page] });
}

function readFeed(name: string, text: string): Result<SourceContent> {
  const entries = readSyndication(text);
  if (entries === undefined) return failure(diagnose("no-article-found", wholeOf(name), { kind: "feed" }));
  if (entries.length === 0) return failure(diagnose("feed-without-entries", wholeOf(name), {}));
  if (entries.length > entryLimit) {
    return failure(diagnose("feed-too-long", wholeOf(name), { entries: entries.length, limit: entryLimit }));
  }
  return resultOf({ kind: "feed", entries });
}

function wholeOf(name: string): Span {
  return { source: { name, text: "" }, start: 0, end: 0 };
}

function unpack(name: string, bytes: Uint8Array): Result<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return resultOf(bytes);
  try {
    return resultOf(gunzipSync(bytes, { maxOutputLength: byteLimit }));
  } catch {
    return failure(diagnose("cannot-unpack", wholeOf(name), { limit: byteLimit }));
  }
}
