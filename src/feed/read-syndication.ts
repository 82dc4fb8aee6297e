import { parseFeed } from "feedsmith";
import type { FeedEntry } from "./feed-entry.ts";
import { plainTitle } from "./plain-title.ts";
import { splitEntries } from "./split-entries.ts";
import { textOfHtml } from "./text-of-html.ts";

type Parsed = ReturnType<typeof parseFeed>;

/** The most entries that are read one by one. */
const salvageLimit = 10_001;

/**
 * Returns the entries of an RSS, Atom, RDF or JSON feed; undefined where the text is no feed. Markup becomes text.
 * A feed that is not well formed is read entry by entry, so that one at fault costs no other: it comes back without
 * text, under its number.
 */
export function readSyndication(text: string): readonly FeedEntry[] | undefined {
  const whole = parseEntries(text);
  if (whole !== undefined) return whole;
  const parts = splitEntries(text, salvageLimit).map((part) => parseEntries(part)?.[0]);
  if (parts.every((entry) => entry === undefined)) return undefined;
  return parts.map((entry, index) => entry ?? damaged(index + 1));
}

/** The library fails a whole feed over an element named `__proto__`, so such names are changed beforehand. */
function parseEntries(text: string): readonly FeedEntry[] | undefined {
  try {
    return entriesOf(parseFeed(text.replaceAll(/<(\/?)(?=__proto__|constructor\b|prototype\b)/g, "<$1x-")));
  } catch {
    return undefined;
  }
}

function damaged(number: number): FeedEntry {
  const nothing = { author: undefined, publisher: undefined, published: undefined, url: undefined, guid: undefined };
  return { ...nothing, title: `entry ${number}`, text: "", flaw: "not-well-formed", language: undefined };
}

function entriesOf(parsed: Parsed): readonly FeedEntry[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        title: plainTitle(item.title),
        ...textIn(item.content?.encoded ?? item.description),
        author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
        publisher: plainTitle(parsed.feed.title),
        published: asText(item.pubDate ?? item.dc?.dates?.[0]),
        url: item.link,
        guid: item.guid?.value,
        language: parsed.feed.language,
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: plainTitle(entry.title?.value),
        ...textIn(entry.content?.value ?? entry.summary?.value),
        author: entry.authors?.[0]?.name ?? parsed.feed.authors?.[0]?.name,
        publisher: plainTitle(parsed.feed.title?.value),
        published: asText(entry.published ?? entry.updated),
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
        guid: entry.id,
        language: undefined,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        title: plainTitle(item.title),
        ...textIn(item.content?.encoded ?? item.description),
        author: item.dc?.creators?.[0],
        publisher: plainTitle(parsed.feed.title),
        published: asText(item.dc?.dates?.[0]),
        url: item.link,
        guid: item.rdf?.about,
        language: undefined,
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        title: plainTitle(item.title),
        ...(item.content_text === undefined ? textIn(item.content_html ?? item.summary) : { text: item.content_text }),
        author: item.authors?.[0]?.name,
        publisher: plainTitle(parsed.feed.title),
        published: asText(item.date_published),
        url: item.url,
        guid: item.id,
        language: item.language ?? parsed.feed.language,
      }));
  }
}

function textIn(html: string | undefined): Pick<FeedEntry, "text" | "flaw"> {
  const text = textOfHtml(html ?? "");
  return text === undefined ? { text: "", flaw: "past-limit" } : { text };
}

/** Dates come through the library as whatever was parsed. */
function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
