import { join } from "node:path";
import type { z } from "zod";
import { type Audience, audienceSchema } from "../audience/audience-schema.ts";
import { type PageLanguage, pageLanguageSchema } from "../audience/page-language.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, hasErrors, mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { decodeText } from "../source/decode-text.ts";
import { type Located, readYamlAs } from "../source/read-as.ts";
import { suggest } from "../source/suggest.ts";
import type { World } from "../source/world.ts";
import { readTemplate, type TemplateFile, type TemplateSet } from "../template/template-file.ts";
import { readTheme } from "../theme/read-theme.ts";
import type { Theme } from "../theme/theme-schema.ts";

/** The folders in which templates are looked up: the project's own come before the program's. */
export type TemplateFolders = readonly string[];

/** Returns an audience by name. */
export function loadAudience(world: World, folders: TemplateFolders, name: string): Result<Located<Audience>> {
  return loadYaml(world, folders, "audience", name, audienceSchema);
}

/** Returns the names of all audiences. */
export function audienceNames(world: World, folders: TemplateFolders): readonly string[] {
  return namesIn(world, folders, "audiences", ".yaml");
}

/** Returns a theme by name. */
export function loadTheme(world: World, folders: TemplateFolders, name: string): Result<Theme> {
  const source = findTemplateSource(world, folders, "theme", name);
  return source.ok ? readTheme(source.value) : source;
}

/** Returns the page's words in a brief's language, or its base language, or English with a warning. */
export function loadLanguage(world: World, folders: TemplateFolders, tag: string): Result<PageLanguage> {
  const known = namesIn(world, folders, "languages", ".yaml");
  const name = [tag, tag.split("-", 1)[0] ?? tag].find((wanted) => known.includes(wanted));
  const file = loadYaml(world, folders, "language", name ?? "en", pageLanguageSchema);
  const loaded = mapResult(file, ({ value }) => value);
  if (name !== undefined || !loaded.ok) return loaded;
  return resultOf(loaded.value, [diagnose("language-without-words", undefined, { language: tag })]);
}

/** Returns every layout and partial by name; a project's own replaces the program's of the same name. */
export function loadTemplateSet(world: World, folders: TemplateFolders): Result<TemplateSet> {
  const templates = new Map<string, TemplateFile>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders.toReversed()) {
    for (const path of ["partials", "layouts"].flatMap((part) => filesIn(world, join(folder, part), ".hbs"))) {
      const read = readTemplateFile(world, path);
      diagnostics.push(...read.diagnostics);
      if (read.ok) templates.set(read.value.name, read.value);
    }
  }
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : resultOf(templates, diagnostics);
}

/** Returns the report of a layout that is not there. */
export function layoutNotFound(templates: TemplateSet, name: string): Diagnostic {
  const known = [...templates.keys()];
  return diagnose("template-not-found", undefined, { kind: "layout", name, suggestion: suggest(name, known), known });
}

function readTemplateFile(world: World, path: string): Result<TemplateFile> {
  const name = path.replace(/^.*[\\/]/, "").replace(/\.hbs$/, "");
  const source = decodeText(path, world.readBytes(path) ?? new Uint8Array(), "strict");
  return source.ok ? readTemplate(name, source.value) : source;
}

function loadYaml<Schema extends z.ZodType>(
  world: World,
  folders: TemplateFolders,
  kind: YamlKind,
  name: string,
  schema: Schema,
): Result<Located<z.infer<Schema>>> {
  const source = findTemplateSource(world, folders, kind, name);
  return source.ok ? readYamlAs(source.value, schema) : source;
}

/** The kinds of templates that are YAML files, each in a folder of its own. */
export type YamlKind = "audience" | "theme" | "language";

/** Returns the file of an audience, a theme or a language by name: the first there is in the folders. */
export function findTemplateSource(
  world: World,
  folders: TemplateFolders,
  kind: YamlKind,
  name: string,
): Result<SourceText> {
  const part = `${kind}s`;
  for (const folder of folders) {
    const path = join(folder, part, `${name}.yaml`);
    const bytes = world.list(join(folder, part)).includes(`${name}.yaml`) ? world.readBytes(path) : undefined;
    if (bytes !== undefined) return decodeText(path, bytes, "strict");
  }
  const known = namesIn(world, folders, part, ".yaml");
  return failure(diagnose("template-not-found", undefined, { kind, name, suggestion: suggest(name, known), known }));
}

function namesIn(world: World, folders: TemplateFolders, part: string, ending: string): readonly string[] {
  const files = folders.flatMap((folder) => world.list(join(folder, part)));
  return [...new Set(files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)))];
}

function filesIn(world: World, folder: string, ending: string): readonly string[] {
  return world
    .list(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
