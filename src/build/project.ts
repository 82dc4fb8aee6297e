import { basename, dirname, join } from "node:path";

/**
 * Returns the project folder of a brief: the parent of the nearest folder named `briefs`, or else the brief's own
 * folder. The feed of a project is its `feed`, its own templates are in `templates`. A rule of the path alone, so that
 * a brief means the same from wherever the command is run.
 */
export function projectOf(briefPath: string): string {
  const own = dirname(briefPath);
  for (let folder = own; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === "briefs") return dirname(folder);
  }
  return own;
}

/** Returns the folder of a project's articles. */
export function feedFolder(project: string): string {
  return join(project, "feed");
}

/** Returns the folder of a project's own templates. */
export function templatesFolder(project: string): string {
  return join(project, "templates");
}
