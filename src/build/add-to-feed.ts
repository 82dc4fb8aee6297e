import type { Result } from "../diagnostics/result.ts";
import { readSource, type SourceContent } from "../feed/read-source.ts";
import type { World } from "../source/world.ts";
import { openShelf } from "./feed-shelf.ts";
import { type FetchRecord, loadFetchRecords, saveFetchRecords } from "./fetch-records.ts";
import { fetchSource, type Validators } from "./fetch-source.ts";
import { loadProjectConfig, type ProjectConfig, projectConfigPath } from "./project-config.ts";
import { readInput } from "./read-input.ts";
import { type AddReport, type OpenFeed, refused } from "./store-article.ts";
import { type SourcePlace, storeContent } from "./store-content.ts";

/**
 * Adds the articles of sources, files and addresses, to a project's feed, each once; one that is refused never stops
 * the others.
 */
export async function addToFeed(
  world: World,
  project: string,
  sources: readonly string[],
  onReport: (report: AddReport, done: number) => void,
): Promise<readonly AddReport[]> {
  const feed = { world, project, shelf: openShelf(world, project) };
  const addresses = { config: loadProjectConfig(world, project), records: new Map(loadFetchRecords(world, project)) };
  const all: AddReport[] = [];
  for (const [index, source] of sources.entries()) {
    const reports = isAddress(source) ? await addAddress(feed, addresses, source) : addFile(feed, source);
    for (const report of reports) onReport(report, index + 1);
    all.push(...reports);
  }
  return all;
}

/** What the project allows, and what is known of the addresses it has read. */
interface Addresses {
  readonly config: Result<ProjectConfig>;
  readonly records: Map<string, FetchRecord>;
}

/** `C:\news.xml` is a file: a scheme has two letters at least. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(source);
}

function addFile(feed: OpenFeed, source: string): readonly AddReport[] {
  const bytes = readInput(feed.world, source);
  if (!bytes.ok) return [refused(source, bytes.diagnostics)];
  return addContent(feed, { source, address: undefined }, readSource(source, bytes.value));
}

async function addAddress(
  feed: OpenFeed,
  { config, records }: Addresses,
  source: string,
): Promise<readonly AddReport[]> {
  if (!config.ok) return [refused(source, config.diagnostics)];
  const rules = { allowed: config.value.feed, configPath: projectConfigPath(feed.project) };
  const record = records.get(source);
  const known = record?.articles.every((id) => feed.shelf.has(id)) === true ? record : undefined;
  const fetched = await fetchSource(feed.world.network, rules, source, known);
  switch (fetched.kind) {
    case "refused":
      return [refused(source, [fetched.diagnostic])];
    case "unchanged":
      return [{ source, outcome: "unchanged", id: undefined, path: undefined, diagnostics: [] }];
    case "fetched": {
      const content = readSource(source, fetched.bytes, fetched.charset);
      const reports = addContent(feed, { source, address: fetched.validators.at }, content);
      remember(records, source, fetched.validators, reports);
      saveFetchRecords(feed.world, feed.project, records);
      return reports;
    }
  }
}

/** An address of which something was refused is read whole again the next time, so that this is said again. */
function remember(
  records: Map<string, FetchRecord>,
  source: string,
  validators: Validators,
  reports: readonly AddReport[],
): void {
  const { at, etag, last_modified } = validators;
  const isWhole = reports.every(({ outcome }) => outcome !== "refused");
  if (!isWhole || (etag === undefined && last_modified === undefined)) {
    records.delete(source);
    return;
  }
  records.set(source, {
    at,
    ...(etag === undefined ? {} : { etag }),
    ...(last_modified === undefined ? {} : { last_modified }),
    articles: [...new Set(reports.flatMap(({ id }) => id ?? []))],
  });
}

function addContent(feed: OpenFeed, place: SourcePlace, content: Result<SourceContent>): readonly AddReport[] {
  if (!content.ok) return [refused(place.source, content.diagnostics)];
  const [first, ...rest] = storeContent(feed, place, content.value);
  if (first === undefined) return [];
  return [{ ...first, diagnostics: [...content.diagnostics, ...first.diagnostics] }, ...rest];
}
