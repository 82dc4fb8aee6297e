import { mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { Figure } from "../document/document.ts";
import { logoFigure } from "../document/logo-figure.ts";
import { placedAt } from "../picture/fault.ts";
import { readYamlAs } from "../source/read-as.ts";
import type { World } from "../source/world.ts";
import { type Theme, themeSchema } from "../theme/theme-schema.ts";
import type { PictureOf } from "./load-picture.ts";
import { findTemplateSource, type TemplateFolders } from "./load-templates.ts";

/** Returns the logo of a theme for the running head; undefined where it has none; reports at the theme's own line. */
export function loadLogo(
  world: World,
  folders: TemplateFolders,
  name: string,
  { logo }: Theme,
  pictureOf: PictureOf,
): Result<Figure | undefined> {
  if (logo === undefined) return resultOf(undefined);
  const picture = pictureOf(logo.file);
  if (picture.ok) return mapResult(picture, (value) => logoFigure(value, logo));
  const source = findTemplateSource(world, folders, "theme", name);
  const theme = source.ok ? readYamlAs(source.value, themeSchema) : source;
  const place = theme.ok ? theme.value.spanAt(["logo", "file"]) : undefined;
  return { ok: false, diagnostics: picture.diagnostics.map((found) => placedAt(found, place)) };
}
