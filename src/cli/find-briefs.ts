import { basename, dirname, join, normalize } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../source/suggest.ts";
import type { World } from "../source/world.ts";

/** The briefs a command is to work on, and operands that name none. */
export interface FoundBriefs {
  readonly briefs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the briefs that operands name: files, folders of briefs, or, without any, the folder `briefs`. */
export function findBriefs(world: World, operands: readonly string[]): FoundBriefs {
  if (operands.length === 0) {
    const briefs = briefsIn(world, "briefs");
    return { briefs, diagnostics: briefs.length > 0 ? [] : [diagnose("no-briefs", undefined, { folder: "briefs" })] };
  }
  const found = operands.map((operand) => findOperand(world, operand));
  return {
    briefs: [...new Set(found.flatMap(({ briefs }) => briefs))],
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

function findOperand(world: World, operand: string): FoundBriefs {
  if (/\.(?:txt|md|html?|pdf|docx?)$/i.test(operand) && world.readBytes(operand) !== undefined) {
    return { briefs: [], diagnostics: [diagnose("not-a-brief", undefined, { path: operand })] };
  }
  if (world.readBytes(operand) !== undefined) return { briefs: [normalize(operand)], diagnostics: [] };
  const inFolder = [...briefsIn(world, operand), ...briefsIn(world, join(operand, "briefs"))];
  if (inFolder.length > 0) return { briefs: inFolder, diagnostics: [] };
  const near = suggest(basename(operand), world.list(dirname(operand)));
  const suggestion = near === undefined ? undefined : join(dirname(operand), near);
  return { briefs: [], diagnostics: [diagnose("file-not-found", undefined, { path: operand, suggestion })] };
}

function briefsIn(world: World, folder: string): readonly string[] {
  const files = world.list(folder).filter((name) => /\.ya?ml$/.test(name));
  return files.map((name) => join(folder, name));
}
