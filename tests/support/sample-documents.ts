import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chooseAudiences } from "../../src/build/choose-audiences.ts";
import { loadTheme } from "../../src/build/load-templates.ts";
import { readCheckedBrief, readyBrief } from "../../src/build/ready-brief.ts";
import { openWorkshop } from "../../src/build/workshop.ts";
import type { Document } from "../../src/document/document.ts";
import type { Theme } from "../../src/theme/theme-schema.ts";
import { folderWorld } from "./folder-world.ts";
import { succeeded } from "./succeeded.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const world = folderWorld(repository);

/** A brief that ships, as one audience reads it, with the theme of that audience. */
export interface SampleDocument {
  readonly name: string;
  readonly document: Document;
  readonly theme: Theme;
}

/** Returns every brief that ships for every audience it is meant for, with no statement left out. */
export function sampleDocuments(): readonly SampleDocument[] {
  const workshop = openWorkshop(world);
  return yamlFiles("briefs").flatMap((brief) => {
    const checked = succeeded(readCheckedBrief(workshop, `briefs/${brief}.yaml`));
    const { names } = chooseAudiences(checked.brief, { kind: "all" }, yamlFiles("templates/audiences"));
    return names.map((audience) => {
      const ready = succeeded(readyBrief(workshop, checked, audience));
      const document = succeeded(ready.compiled.document);
      return { name: `${brief} for ${audience}`, document, theme: ready.press.theme };
    });
  });
}

/** Returns every theme that ships, by name. */
export function shippedThemes(): ReadonlyMap<string, Theme> {
  const names = yamlFiles("templates/themes");
  return new Map(names.map((name) => [name, succeeded(loadTheme(world, [world.builtInTemplates], name))]));
}

function yamlFiles(folder: string): readonly string[] {
  const files = readdirSync(`${repository}/${folder}`).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(0, -".yaml".length)).toSorted();
}
