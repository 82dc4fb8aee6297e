import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runBrief } from "./support/run-brief.ts";

/** Each folder is a small project; expected/ holds what its brief becomes at each stage of the build. */
const folder = fileURLToPath(new URL("golden", import.meta.url));

const stages = [
  ["edition", "edition.json"],
  ["html", "page.html"],
  ["document", "document.json"],
  ["definition", "definition.json"],
] as const;

describe.each(readdirSync(folder))("golden case %s", (name) => {
  const [brief = ""] = readdirSync(join(folder, name, "briefs"));
  test.each(stages)("%s", async (stage, file) => {
    const run = await runBrief(join(folder, name), "inspect", `briefs/${brief}`, "--stage", stage);
    expect(run.stderr).toBe("");
    await expect(run.stdout).toMatchFileSnapshot(join(folder, name, "expected", file));
  });
});
