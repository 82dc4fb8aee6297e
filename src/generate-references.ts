import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createNodeWorld } from "./cli/node-world.ts";
import { referencePages } from "./reference/reference-pages.ts";

/** Writes the generated pages into the repository: `npm run docs`. A test holds them current. */
const repository = fileURLToPath(new URL("..", import.meta.url));
const world = createNodeWorld();
for (const [path, text] of referencePages()) {
  const change = world.writeAtomic(join(repository, path), Buffer.from(text));
  process.stdout.write(`${path} ${change}\n`);
}
