import { join } from "node:path";
import { z } from "zod";
import { idSchema } from "../source/scalars.ts";
import type { World } from "../source/world.ts";
import { feedFolder } from "./project.ts";

const recordSchema = z.strictObject({
  at: z.string().max(8_000),
  etag: z.string().max(2_000).optional(),
  last_modified: z.string().max(200).optional(),
  articles: z.array(idSchema).max(10_000),
});

const recordsSchema = z.record(z.string(), recordSchema);

/** What is known of an address that was read: what its server said of it, and the ids of its articles in the feed. */
export type FetchRecord = z.infer<typeof recordSchema>;

function recordsPath(project: string): string {
  return join(feedFolder(project), ".fetched.json");
}

/** Returns the records of a project by address. Records that cannot be read are as good as none: all is fetched again. */
export function loadFetchRecords(world: World, project: string): ReadonlyMap<string, FetchRecord> {
  const bytes = world.readBytes(recordsPath(project));
  const parsed = bytes === undefined ? undefined : recordsSchema.safeParse(jsonIn(bytes));
  return new Map(parsed?.success === true ? Object.entries(parsed.data) : []);
}

/** Keeps the records, sorted by address, so that the file is the same whatever was read first. */
export function saveFetchRecords(world: World, project: string, records: ReadonlyMap<string, FetchRecord>): void {
  const sorted = [...records].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
  world.writeAtomic(recordsPath(project), Buffer.from(text));
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
