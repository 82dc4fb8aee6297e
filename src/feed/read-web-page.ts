import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FeedEntry } from "./feed-entry.ts";
import { removeHidden } from "./hidden-elements.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { plainTitle } from "./plain-title.ts";
import { hasTooManyTags, type PageNode, textOfNodes } from "./text-of-html.ts";

/** Elements nested deeper than this overflow the library; no article needs them. */
const depthLimit = 800;

/** A page with fewer letters says "not found" or names a menu; no sentence is as short, in any script. */
const leastLetters = 12;

/** Returns the article of a saved web page; undefined where none is found in it, "past-limit" where it is too much to read. */
export function readWebPage(html: string): FeedEntry | undefined | "past-limit" {
  if (hasTooManyTags(html)) return "past-limit";
  const document = parsePage(html);
  if (isTooDeep(document.documentElement, depthLimit)) return "past-limit";
  removeHidden(document);
  /* Finding the article takes the page apart, so what it says of itself is read first. */
  const about = aboutPage(document);
  const found = new Readability<PageNode>(document, { serializer: (node) => node }).parse();
  if (found?.content === null || found?.content === undefined) return undefined;
  const text = textOfNodes(found.content);
  if (text === undefined) return "past-limit";
  if ((text.match(/\p{L}/gu) ?? []).length < leastLetters) return undefined;
  return {
    ...about,
    title: about.title ?? found.title ?? undefined,
    text,
    author: found.byline ?? about.author,
    publisher: found.siteName ?? about.publisher,
    published: found.publishedTime ?? about.published,
    guid: undefined,
  };
}

/** The library that finds the article throws on a document that is no page, as of a part that was saved alone. */
function parsePage(html: string) {
  const { document } = parseHTML(html);
  if (document.documentElement?.nodeName === "HTML") return document;
  return parseHTML(`<!doctype html><html><body>${html}`).document;
}

function aboutPage(page: Page): Omit<FeedEntry, "text" | "guid"> {
  const meta = (...names: readonly string[]) => contentOfMeta(page, names);
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name) ?? undefined;
  return {
    title: plainTitle(meta("og:title")) ?? onlyHeading(page),
    author: meta("author", "article:author"),
    publisher: meta("og:site_name"),
    published: meta("article:published_time", "date"),
    url: attribute('link[rel="canonical"]', "href") ?? meta("og:url"),
    language: attribute("html", "lang"),
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
