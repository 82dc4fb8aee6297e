import { join } from "node:path";
import { decodeText } from "../source/decode-text.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { World } from "../source/world.ts";

/**
 * Returns the briefs of a folder by the id of each article they rest on. A brief that has faults elsewhere, as one
 * that is being worked on may have, still counts.
 */
export function briefsByArticle(world: World, folder: string): ReadonlyMap<string, readonly string[]> {
  const resting = new Map<string, string[]>();
  for (const file of world.list(folder).filter((name) => /\.ya?ml$/.test(name))) {
    const path = join(folder, file);
    for (const article of articlesUnder(path, world.readBytes(path))) {
      const briefs = resting.get(article);
      if (briefs === undefined) resting.set(article, [path]);
      else briefs.push(path);
    }
  }
  return resting;
}

function articlesUnder(path: string, bytes: Uint8Array | undefined): ReadonlySet<string> {
  const source = bytes === undefined ? undefined : decodeText(path, bytes, "strict");
  const yaml = source?.ok === true ? readYaml(source.value) : undefined;
  const sources = yaml?.ok === true ? partOf(yaml.value.data, "sources") : undefined;
  const named = Array.isArray(sources) ? sources.map((one: unknown) => partOf(one, "article")) : [];
  /* An id of digits alone is read as a number. */
  return new Set(named.flatMap((id) => (typeof id === "string" || typeof id === "number" ? [String(id)] : [])));
}

function partOf(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}
