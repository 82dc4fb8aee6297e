import { dirname, join, relative, sep } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result } from "../diagnostics/result.ts";
import { checkByteCount } from "../picture/check-size.ts";
import { faultsAsResult } from "../picture/fault.ts";
import type { Picture } from "../picture/picture.ts";
import { readPicture } from "../picture/read-picture.ts";
import { suggest } from "../source/suggest.ts";
import type { World } from "../source/world.ts";

/** Returns the picture of a file that is named from the project's folder; reports have the place of what named it. */
export type PictureOf = (file: string) => Result<Picture>;

/** Returns a picture of a project. Nothing outside its folder is read, wherever names and symbolic links lead. */
export function loadPicture(world: World, project: string, file: string): Result<Picture> {
  if (!isPlainPath(file)) return failure(diagnose("picture-outside", undefined, { file }));
  return faultsAsResult(file, () => readInside(world, project, file));
}

function readInside(world: World, project: string, file: string): Result<Picture> {
  const path = join(project, file);
  const [root, place] = [world.locate(project), world.locate(path)];
  if (root === undefined || place === undefined) return notFound(world, path, file);
  const inside = relative(root.path, place.path);
  if (inside.split(sep)[0] === ".." || world.absolute(inside) === inside) {
    return failure(diagnose("picture-outside", undefined, { file }));
  }
  checkByteCount(place.bytes);
  const bytes = world.readBytes(place.path);
  return bytes === undefined ? notFound(world, path, file) : readPicture(file, path, bytes);
}

/** Names from the project's folder downwards, the same on every system. */
function isPlainPath(file: string): boolean {
  return !/[\\:\p{Cc}]/u.test(file) && file.split("/").every((part) => !["", ".", ".."].includes(part));
}

function notFound(world: World, path: string, file: string): Result<never> {
  const folder = file.includes("/") ? `${file.slice(0, file.lastIndexOf("/"))}/` : "";
  const known = world.list(dirname(path)).map((name) => folder + name);
  return failure(diagnose("picture-not-found", undefined, { file, suggestion: suggest(file, known) }));
}
