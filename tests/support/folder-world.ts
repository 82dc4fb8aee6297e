import { join } from "node:path";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import type { World } from "../../src/source/world.ts";

/** Returns a world whose working folder is the given one, so that messages name files as a user there would see them. */
export function folderWorld(folder: string): World {
  const world = createNodeWorld();
  const at = (path: string) => join(folder, path);
  return {
    ...world,
    readBytes: (path) => world.readBytes(within(path, at)),
    list: (path) => world.list(within(path, at)),
    locate: (path) => world.locate(within(path, at)),
    absolute: (path) => world.absolute(within(path, at)),
    writeAtomic: (path, bytes) => world.writeAtomic(within(path, at), bytes),
    builtInTemplates: world.builtInTemplates,
  };
}

/** Absolute paths are those of the program's own files and packages. */
function within(path: string, at: (path: string) => string): string {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path) ? path : at(path);
}
