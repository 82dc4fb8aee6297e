import { checkTypeSize } from "../audience/check-type-size.ts";
import { editionSchema } from "../audience/edition.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Result, resultOf } from "../diagnostics/result.ts";
import { vocabularyOf } from "../document/vocabulary.ts";
import type { OpenFonts } from "../pdf/fonts.ts";
import type { World } from "../source/world.ts";
import { checkTemplate } from "../template/check-template.ts";
import { compileTemplate } from "../template/render-template.ts";
import type { Theme } from "../theme/theme-schema.ts";
import type { PageDesign } from "./compile-brief.ts";
import { type AddFallbacks, fallbackLoader } from "./load-fallbacks.ts";
import { loadFonts } from "./load-fonts.ts";
import { loadLogo } from "./load-logo.ts";
import type { PictureOf } from "./load-picture.ts";
import {
  layoutNotFound,
  loadAudience,
  loadLanguage,
  loadTemplateSet,
  loadTheme,
  type TemplateFolders,
} from "./load-templates.ts";

/** Everything that briefs of one project, language and audience are printed with. */
export interface Press {
  readonly design: PageDesign;
  readonly theme: Theme;
  readonly fonts: OpenFonts;
  readonly addFallbacks: AddFallbacks;
}

/** Returns the press for an audience in a language, its layout checked and compiled; or every problem of its files. */
export function preparePress(
  world: World,
  folders: TemplateFolders,
  audienceName: string,
  languageTag: string,
  pictureOf: PictureOf,
): Result<Press> {
  const audience = loadAudience(world, folders, audienceName);
  const language = loadLanguage(world, folders, languageTag);
  const templates = loadTemplateSet(world, folders);
  const theme = audience.ok ? loadTheme(world, folders, audience.value.value.theme) : audience;
  const diagnostics: Diagnostic[] = [audience, language, templates, theme]
    .filter((part, index) => part !== audience || index === 0)
    .flatMap((part) => part.diagnostics);
  if (!audience.ok || !language.ok || !templates.ok || !theme.ok) return { ok: false, diagnostics };
  const reader = { name: audienceName, audience: audience.value.value, language: language.value };
  const layout = templates.value.get(reader.audience.layout);
  if (layout === undefined) {
    return { ok: false, diagnostics: [...diagnostics, layoutNotFound(templates.value, reader.audience.layout)] };
  }
  diagnostics.push(...checkTypeSize(audience.value, theme.value));
  const vocabulary = vocabularyOf(theme.value);
  diagnostics.push(...checkTemplate(layout, templates.value, editionSchema, vocabulary));
  const fonts = loadFonts(world, folders, theme.value);
  const logo = loadLogo(world, folders, reader.audience.theme, theme.value, pictureOf);
  diagnostics.push(...fonts.diagnostics, ...logo.diagnostics);
  if (!fonts.ok || !logo.ok || hasErrors(diagnostics)) return { ok: false, diagnostics };
  const design = {
    reader,
    template: compileTemplate(layout.name, templates.value),
    vocabulary,
    logo: logo.value,
  };
  const addFallbacks = fallbackLoader(world, fonts.value);
  return resultOf({ design, theme: theme.value, fonts: fonts.value, addFallbacks }, diagnostics);
}
