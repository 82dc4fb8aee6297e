import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import { type Face, faces, type OpenFonts, openFonts } from "../pdf/fonts.ts";
import type { World } from "../source/world.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { TemplateFolders } from "./load-templates.ts";

/** Returns the fonts a theme names, from installed packages or the project's templates, opened; or what is missing. */
export function loadFonts(world: World, templates: TemplateFolders, theme: Theme): Result<OpenFonts> {
  const diagnostics: Diagnostic[] = [];
  const families = new Map<string, Record<Face, Uint8Array>>();
  for (const [font, files] of Object.entries(theme.fonts)) {
    const folders = foldersOf(world, templates, files.package);
    const bytes = faces.map((face) => readFirst(world, folders, files[face]));
    const [regular, bold, italic, boldItalic] = bytes;
    if (regular !== undefined && bold !== undefined && italic !== undefined && boldItalic !== undefined) {
      families.set(font, { regular, bold, italic, bold_italic: boldItalic });
    } else {
      const file = files[faces[bytes.indexOf(undefined)] ?? "regular"];
      diagnostics.push(diagnose("font-missing", undefined, { font, package: files.package, file }));
    }
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  try {
    return resultOf(openFonts(families));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ok: false, diagnostics: [diagnose("font-unreadable", undefined, { problem })] };
  }
}

function foldersOf(world: World, templates: TemplateFolders, name: string | undefined): readonly string[] {
  if (name === undefined) return templates.map((folder) => join(folder, "fonts"));
  const folder = world.packageFolder(name);
  return folder === undefined ? [] : [folder];
}

function readFirst(world: World, folders: readonly string[], file: string): Uint8Array | undefined {
  for (const folder of folders) {
    const bytes = world.readBytes(join(folder, file));
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}
