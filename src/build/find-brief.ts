import { basename, dirname, join } from "node:path";
import { decodeText } from "../source/decode-text.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { World } from "../source/world.ts";

/** Returns the folders in which the brief of a PDF is looked up: beside the PDF's folder, then in the working folder. */
export function briefFoldersFor(pdf: string): readonly string[] {
  return [...new Set([join(dirname(pdf), "..", "briefs"), join(dirname(pdf), "briefs"), "briefs"])];
}

/** Returns the path of the first brief with an id; undefined where no file of the folders has it. */
export function findBrief(world: World, folders: readonly string[], id: string): string | undefined {
  const paths = folders
    .flatMap((folder) => world.list(folder).map((name) => join(folder, name)))
    .filter((path) => /\.ya?ml$/.test(path));
  // Most briefs are named after their id: looked at first, they spare reading all others.
  const likely = paths.filter((path) => basename(path) === `${id}.yaml`);
  return [...likely, ...paths].find((path) => idIn(path, world.readBytes(path)) === id);
}

/** A brief with other faults still has its id. */
function idIn(path: string, bytes: Uint8Array | undefined): unknown {
  const source = bytes === undefined ? undefined : decodeText(path, bytes, "strict");
  const yaml = source?.ok === true ? readYaml(source.value) : undefined;
  const data = yaml?.ok === true ? yaml.value.data : undefined;
  return typeof data === "object" && data !== null ? Reflect.get(data, "id") : undefined;
}
