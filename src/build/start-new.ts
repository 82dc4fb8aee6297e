import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { scaffoldAudience } from "../scaffold/scaffold-audience.ts";
import { scaffoldBrief } from "../scaffold/scaffold-brief.ts";
import { scaffoldLayout } from "../scaffold/scaffold-layout.ts";
import { scaffoldTheme } from "../scaffold/scaffold-theme.ts";
import { idSchema } from "../source/scalars.ts";
import { slugOf } from "../source/slug.ts";
import type { World } from "../source/world.ts";
import { findTemplateSource, layoutNotFound, loadTemplateSet, type TemplateFolders } from "./load-templates.ts";
import { feedFolder, templatesFolder } from "./project.ts";
import type { ScaffoldKind } from "./scaffold-kind.ts";
import { startBrief } from "./start-brief.ts";

/** What to start, under which name, and what it is made from; the layout and theme are for an audience. */
export interface ScaffoldOrder {
  readonly kind: ScaffoldKind;
  readonly name: string;
  readonly project: string;
  readonly from: string | undefined;
  readonly layout: string | undefined;
  readonly theme: string | undefined;
}

/** Paths with the text that is to stand there. */
type Files = readonly (readonly [string, string])[];

/** Starts a brief, an audience, a layout or a theme in a project; returns the files written. Nothing is overwritten. */
export function startNew(world: World, order: ScaffoldOrder): Result<readonly string[]> {
  const { name } = order;
  const asId = idSchema.safeParse(name);
  if (!asId.success) {
    const reason = asId.error.issues[0]?.message ?? "";
    return failure(diagnose("bad-name", undefined, { name, reason, suggestion: slugOf(name) }));
  }
  if (order.kind === "brief" && order.from !== undefined) return startBrief(world, order.project, name, order.from);
  const files = filesFor(world, order);
  if (!files.ok) return files;
  const taken = files.value.find(([path]) => world.readBytes(path) !== undefined);
  if (taken !== undefined) return failure(diagnose("file-exists", undefined, { path: taken[0] }));
  for (const [path, text] of files.value) world.writeAtomic(path, Buffer.from(text));
  return resultOf(
    files.value.map(([path]) => path),
    files.diagnostics,
  );
}

function filesFor(world: World, order: ScaffoldOrder): Result<Files> {
  const own = templatesFolder(order.project);
  const folders = [own, world.builtInTemplates];
  switch (order.kind) {
    case "audience":
      return audienceFiles(world, order, folders);
    case "theme": {
      const source = findTemplateSource(world, folders, "theme", order.from ?? "default");
      return source.ok
        ? resultOf([[join(own, "themes", `${order.name}.yaml`), scaffoldTheme(order.name, source.value)]])
        : source;
    }
    case "template":
      return layoutFiles(world, order, folders);
    case "brief": {
      const { brief, article } = scaffoldBrief(order.name);
      return resultOf([
        [join(order.project, "briefs", `${order.name}.yaml`), brief],
        [join(feedFolder(order.project), `${order.name}.md`), article],
      ]);
    }
  }
}

function audienceFiles(world: World, order: ScaffoldOrder, folders: TemplateFolders): Result<Files> {
  const { name, layout, theme } = order;
  const source = findTemplateSource(world, folders, "audience", order.from ?? "minister");
  const templates = loadTemplateSet(world, folders);
  if (!source.ok) return source;
  if (layout !== undefined && !templates.ok) return templates;
  if (layout !== undefined && templates.ok && !templates.value.has(layout)) {
    return failure(layoutNotFound(templates.value, layout));
  }
  const chosen = theme === undefined ? undefined : findTemplateSource(world, folders, "theme", theme);
  if (chosen?.ok === false) return chosen;
  const path = join(templatesFolder(order.project), "audiences", `${name}.yaml`);
  return resultOf([[path, scaffoldAudience(name, source.value, { layout, theme })]]);
}

/** A layout of the name of another part would replace that, and might then build on itself. */
function layoutFiles(world: World, order: ScaffoldOrder, folders: TemplateFolders): Result<Files> {
  const { name, from = "one-page" } = order;
  const templates = loadTemplateSet(world, folders);
  if (!templates.ok) return templates;
  if (templates.value.has(name)) return failure(diagnose("template-name-taken", undefined, { name }));
  const layout = templates.value.get(from);
  if (layout === undefined) return failure(layoutNotFound(templates.value, from));
  const path = join(templatesFolder(order.project), "layouts", `${name}.hbs`);
  return resultOf([[path, scaffoldLayout(name, layout, templates.value)]]);
}
