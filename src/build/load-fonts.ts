import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import { type Face, faces, type OpenFonts, openFonts } from "../pdf/fonts.ts";
import type { World } from "../source/world.ts";
import type { Theme } from "../theme/theme-schema.ts";

/** Returns the fonts a theme names, from installed packages, opened; or which package is missing. */
export function loadFonts(world: World, theme: Theme): Result<OpenFonts> {
  const diagnostics: Diagnostic[] = [];
  const families = new Map<string, Record<Face, Uint8Array>>();
  for (const [font, files] of Object.entries(theme.fonts)) {
    const folder = world.packageFolder(files.package);
    const bytes = faces.map((face) => (folder === undefined ? undefined : world.readBytes(join(folder, files[face]))));
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
