import type { Result } from "../diagnostics/result.ts";
import type { Picture } from "../picture/picture.ts";
import type { World } from "../source/world.ts";
import { type Feed, loadFeed } from "./load-feed.ts";
import { loadPicture, type PictureOf } from "./load-picture.ts";
import { audienceNames, type TemplateFolders } from "./load-templates.ts";
import { type Press, preparePress } from "./prepare-press.ts";
import { templatesFolder } from "./project.ts";

/** Feeds, pictures and presses, each loaded once however many briefs share it. */
export interface Workshop {
  readonly world: World;
  readonly feedOf: (project: string) => Feed;
  readonly picturesOf: (project: string) => PictureOf;
  readonly audiencesOf: (project: string) => readonly string[];
  readonly pressOf: (project: string, audience: string, language: string) => Result<Press>;
}

/** Returns a workshop in which nothing is loaded yet. */
export function openWorkshop(world: World): Workshop {
  const feeds = new Map<string, Feed>();
  const presses = new Map<string, Result<Press>>();
  const pictures = new Map<string, Result<Picture>>();
  const audiences = new Map<string, readonly string[]>();
  const picturesOf = (project: string): PictureOf => {
    return (file) => remember(pictures, [project, file].join("\n"), () => loadPicture(world, project, file));
  };
  return {
    world,
    feedOf: (project) => remember(feeds, project, () => loadFeed(world, project)),
    picturesOf,
    audiencesOf: (project) => remember(audiences, project, () => audienceNames(world, templateFolders(world, project))),
    pressOf: (project, audience, language) =>
      remember(presses, [project, audience, language].join("\n"), () =>
        preparePress(world, templateFolders(world, project), audience, language, picturesOf(project)),
      ),
  };
}

/** A project's own templates come before the program's. */
export function templateFolders(world: World, project: string): TemplateFolders {
  return [templatesFolder(project), world.builtInTemplates];
}

function remember<Value>(known: Map<string, Value>, key: string, load: () => Value): Value {
  const value = known.get(key) ?? load();
  known.set(key, value);
  return value;
}
