import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FeedEntry } from "./feed-entry.ts";
import { removeHidden } from "./hidden-elements.ts";
import { plainTitle } from "./plain-title.ts";
import { hasTooManyTags, type PageNode, textOfNodes } from "./text-of-html.ts";

/** Elements nested deeper than this overflow the library; no article needs them. */
const depthLimit = 800;

/** Returns the article of a saved web page; undefined where none is found in it, "past-limit" where it is too much to read. */
export function readWebPage(html: string): FeedEntry | undefined | "past-limit" {
  if (hasTooManyTags(html)) return "past-limit";
  const { document } = parseHTML(html);
  if (isTooDeep(document.documentElement)) return "past-limit";
  removeHidden(document);
  const meta = (...names: readonly string[]) => contentOfMeta(document, names);
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  const heading = onlyHeading(document);
  const language = document.documentElement?.getAttribute("lang") ?? undefined;
  const found = new Readability<PageNode>(document, { serializer: (node) => node }).parse();
  if (found?.content === null || found?.content === undefined) return undefined;
  const text = textOfNodes(found.content);
  if (text === undefined) return "past-limit";
  if (text === "") return undefined;
  return {
    title: plainTitle(meta("og:title")) ?? heading ?? found.title ?? undefined,
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

/** Counted step by step from the element `html`, and not by a function that calls itself: the depth is what is in doubt. */
function isTooDeep(root: DeepNode | null): boolean {
  let depth = 0;
  let node: DeepNode | null = root;
  while (node !== null && depth <= depthLimit) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return depth > depthLimit;
}

interface DeepNode {
  readonly firstChild: DeepNode | null;
  readonly nextSibling: DeepNode | null;
  readonly parentNode: DeepNode | null;
}
