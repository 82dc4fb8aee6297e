import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { FeedEntry } from "../feed/feed-entry.ts";
import { readArticle } from "../feed/read-article.ts";
import type { SourceContent } from "../feed/read-source.ts";
import { nameOf, settleEntry } from "../feed/settle-entry.ts";
import { writeArticle } from "../feed/write-article.ts";
import { slugOf, slugOfFile } from "../source/slug.ts";
import { type AddReport, type OpenFeed, refused, storeArticle } from "./store-article.ts";

/** An entry with fewer words is a summary, most likely: a short news item has twice as many. */
const summaryWords = 60;

/** Where a source was read. */
export interface SourcePlace {
  /** As it was given. */
  readonly source: string;
  /** Where it was found in the end; undefined for a file. */
  readonly address: string | undefined;
}

/** Keeps every article that a source holds. */
export function storeContent(feed: OpenFeed, place: SourcePlace, content: SourceContent): readonly AddReport[] {
  switch (content.kind) {
    case "article":
      return [storeText(feed, place, content.text)];
    case "page":
      return content.entries.map((entry) => storeEntry(feed, place, { ...entry, url: addressOfPage(entry, place) }));
    case "feed": {
      const reports = content.entries.map((entry) => storeEntry(feed, place, entry));
      return withSummaries(sayingLanguageOnce(reports), content.entries);
    }
  }
}

/** A text that is an article as it stands. What was fetched has no say in which article of the feed it is. */
function storeText(feed: OpenFeed, place: SourcePlace, file: string): AddReport {
  const read = readArticle({ name: place.source, text: file });
  if (!read.ok) return refused(place.source, read.diagnostics);
  const article = read.value;
  const { title, author, publisher, published, language } = article.metadata;
  const report =
    place.address === undefined
      ? storeArticle(feed, place.source, { about: article.metadata, article, file })
      : storeEntry(feed, place, {
          ...{ title, author, publisher, published, language },
          text: article.text,
          url: place.address,
          guid: undefined,
        });
  return { ...report, diagnostics: [...read.diagnostics, ...report.diagnostics] };
}

function storeEntry(feed: OpenFeed, { source, address }: SourcePlace, entry: FeedEntry): AddReport {
  const title = entry.title?.trim() ?? "";
  if (entry.text.trim() === "") {
    return refused(source, [
      diagnose("entry-without-text", undefined, { title: nameOf(entry), flaw: entry.flaw ?? "headline-only" }),
    ]);
  }
  const { about, diagnostics } = settleEntry(entry, address);
  const id = title === "" ? slugOfFile(source) : slugOf(title);
  const unnamed = { id, replaces: undefined, sha256: undefined };
  const read = readArticle({ name: source, text: writeArticle(about, entry.text, unnamed) });
  if (!read.ok) return refused(source, [...diagnostics, ...read.diagnostics]);
  const report = storeArticle(feed, source, { about, article: read.value, file: undefined });
  const isKept = report.outcome === "new" || report.outcome === "changed";
  return isKept ? { ...report, diagnostics: [...diagnostics, ...report.diagnostics] } : report;
}

/** A page may name another address as its own, but not one of another host than it was fetched from. */
function addressOfPage({ url }: FeedEntry, { address }: SourcePlace): string | undefined {
  if (address === undefined) return url;
  if (url === undefined || !URL.canParse(url, address)) return address;
  const own = new URL(url, address);
  return own.host === new URL(address).host ? own.href : address;
}

/** A feed has one language for all its entries: what is wrong with it is said once. */
function sayingLanguageOnce(reports: readonly AddReport[]): readonly AddReport[] {
  const said = new Set<string>();
  const isNews = (found: Diagnostic) => {
    if (found.code !== "entry-value-dropped" || found.arguments.what !== "language") return true;
    const isFirst = !said.has(found.arguments.value);
    said.add(found.arguments.value);
    return isFirst;
  };
  return reports.map((report) => ({ ...report, diagnostics: report.diagnostics.filter(isNews) }));
}

/** Says once of a feed how many of its new entries hold a summary and a link to the rest. */
function withSummaries(reports: readonly AddReport[], entries: readonly FeedEntry[]): readonly AddReport[] {
  const fresh = entries.filter((_, index) => isFresh(reports[index]));
  const short = fresh.filter(
    ({ text, url }) => url !== undefined && text.split(/\s+/, summaryWords).length < summaryWords,
  );
  const [example] = short;
  if (example?.url === undefined) return reports;
  const found = { short: short.length, entries: fresh.length, words: summaryWords, example: example.url.slice(0, 300) };
  const [first, ...rest] = reports;
  if (first === undefined) return reports;
  return [{ ...first, diagnostics: [...first.diagnostics, diagnose("entries-short", undefined, found)] }, ...rest];
}

function isFresh(report: AddReport | undefined): boolean {
  return report?.outcome === "new" || report?.outcome === "changed";
}
