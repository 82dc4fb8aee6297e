import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedBrief, generatedArticle } from "../../bench/generate-brief.ts";
import { type ReadyBrief, readCheckedBrief, readyBrief } from "../../src/build/ready-brief.ts";
import { openWorkshop } from "../../src/build/workshop.ts";
import { folderWorld } from "./folder-world.ts";
import { succeeded } from "./succeeded.ts";

/** Returns how briefs are made ready for an audience in an empty folder, which becomes their project. */
export function openProject(folder: string): (brief: GeneratedBrief, audience: string) => ReadyBrief {
  mkdirSync(join(folder, "briefs"));
  mkdirSync(join(folder, "feed"));
  writeFileSync(join(folder, "feed", "quay.txt"), generatedArticle);
  const workshop = openWorkshop(folderWorld(folder));
  return ({ id, yaml }, audience) => {
    const path = `briefs/${id}.yaml`;
    writeFileSync(join(folder, path), yaml);
    return succeeded(readyBrief(workshop, succeeded(readCheckedBrief(workshop, path)), audience));
  };
}
