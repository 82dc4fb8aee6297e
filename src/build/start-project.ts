import { dirname, join } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { World } from "../source/world.ts";

/** The files of a new project, as they lie in the program's folder `templates/starter`. */
export const starterFiles = [
  "README.md",
  "briefwright.yaml",
  "briefs/harbour-air.yaml",
  "feed/harbour-air.md",
  "templates/audiences/minister.yaml",
  "templates/layouts/house.hbs",
] as const;

/** Fills a new or empty folder with a project that builds at once; returns the files written. */
export function startProject(world: World, folder: string): Result<readonly string[]> {
  const taken = [folder, ...new Set(starterFiles.map((file) => join(folder, dirname(file))))].some(
    (place) => world.list(place).length > 0,
  );
  if (taken) return failure(diagnose("folder-not-empty", undefined, { folder }));
  return resultOf(
    starterFiles.map((file) => {
      const bytes = world.readBytes(join(world.builtInTemplates, "starter", file));
      if (bytes === undefined) throw new Error(`the program lacks its own file ${file}`);
      const path = join(folder, file);
      world.writeAtomic(path, bytes);
      return path;
    }),
  );
}
