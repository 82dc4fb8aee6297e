import { dirname, join, sep } from "node:path";

/**
 * Returns the project folder of a brief: the parent of the nearest folder named `briefs`, or else the brief's own
 * folder. A rule of the path alone, so that a brief means the same from wherever the command is run. The result is
 * written like the path, relative where that is; `absoluteFolder` is the brief's folder from the root.
 */
export function projectOf(briefPath: string, absoluteFolder: string): string {
  const names = absoluteFolder.split(sep);
  const at = names.lastIndexOf("briefs");
  const levels = at === -1 ? 0 : names.length - at;
  return join(dirname(briefPath), ...Array.from({ length: levels }, () => ".."));
}

/** Returns the folder of a project's articles. */
export function feedFolder(project: string): string {
  return join(project, "feed");
}

/** Returns the folder of a project's own templates. */
export function templatesFolder(project: string): string {
  return join(project, "templates");
}
