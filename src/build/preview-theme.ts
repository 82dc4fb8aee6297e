import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import { withLogo } from "../document/logo-figure.ts";
import { measurePdf } from "../pdf/measure-pdf.ts";
import { usualSetting } from "../pdf/setting.ts";
import type { World } from "../source/world.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { loadFonts } from "./load-fonts.ts";
import { loadLogo } from "./load-logo.ts";
import { loadPicture } from "./load-picture.ts";
import { loadTheme } from "./load-templates.ts";
import { specimenDocument } from "./specimen-document.ts";
import { templateFolders } from "./workshop.ts";

/** A specimen sheet, and its pages. */
export interface ThemePreview {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Returns the specimen sheet of a theme of a project, or of the program's own; or what is wrong with the theme. */
export function previewTheme(world: World, project: string, name: string, paper: PaperName): Result<ThemePreview> {
  const folders = templateFolders(world, project);
  const theme = loadTheme(world, folders, name);
  if (!theme.ok) return theme;
  const fonts = loadFonts(world, folders, theme.value);
  const logo = loadLogo(world, folders, name, theme.value, (file) => loadPicture(world, project, file));
  if (!fonts.ok || !logo.ok) return { ok: false, diagnostics: [...fonts.diagnostics, ...logo.diagnostics] };
  const document = withLogo(specimenDocument(theme.value, name), logo.value);
  const layout = measurePdf(document, usualSetting(theme.value, fonts.value, paper), Number.POSITIVE_INFINITY);
  const { bytes, lost } = layout.write([]);
  const missed = lost.map((text): Diagnostic => diagnose("text-lost", undefined, { text }));
  return resultOf({ bytes, pages: layout.pages }, [...theme.diagnostics, ...missed]);
}
