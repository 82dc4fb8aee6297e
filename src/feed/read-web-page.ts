import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FeedEntry } from "./feed-entry.ts";
import { type PageNode, textOfNodes } from "./text-of-html.ts";

/** Elements nested deeper than this overflow the library; no article needs them. */
const depthLimit = 800;

/** Returns the article of a saved web page; undefined where none is found in it. */
export function readWebPage(html: string): FeedEntry | undefined {
  if (deepestNesting(html) > depthLimit) return undefined;
  const { document } = parseHTML(html);
  const meta = (...names: readonly string[]) => contentOfMeta(document, names);
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  const heading = onlyHeading(document);
  const language = document.documentElement?.getAttribute("lang") ?? undefined;
  const found = new Readability<PageNode>(document, { serializer: (node) => node }).parse();
  if (found?.content === null || found?.content === undefined) return undefined;
  const text = textOfNodes(found.content);
  if (text === "") return undefined;
  return {
    title: meta("og:title") ?? heading ?? found.title ?? undefined,
    text,
    author: found.byline ?? meta("author", "article:author"),
    publisher: found.siteName ?? meta("og:site_name"),
    published: found.publishedTime ?? meta("article:published_time", "date"),
    url: address ?? meta("og:url"),
    guid: undefined,
    language,
  };
}

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** The one `h1` of a page is its headline; `title` also names the site. Where there are several, none can be told to be it. */
function onlyHeading(page: Page): string | undefined {
  const headings = Array.from(page.querySelectorAll("h1"), ({ textContent }) =>
    textContent?.replaceAll(/\s+/g, " ").trim(),
  );
  const told = headings.filter((heading) => heading !== undefined && heading !== "");
  return told.length === 1 ? told[0] : undefined;
}

function contentOfMeta(page: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = element?.getAttribute("content")?.trim();
    if (content !== undefined && content !== "") return content;
  }
  return undefined;
}

/** A count of tags opened and not yet closed, without parsing: an estimate that only has to catch what is absurd. */
function deepestNesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash] of html.matchAll(
    /<(\/?)(?:div|span|section|article|p|ul|ol|li|b|i|em|table|tr|td|blockquote|font)\b/gi,
  )) {
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
