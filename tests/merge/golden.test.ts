import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runBrief } from "../support/run-brief.ts";

/**
 * Each folder holds a brief as an analyst left it (before.yaml) and both texts of its article; after.yaml is the brief
 * after `brief derive ferry-2`, and said.txt what the terminal shows.
 */
const cases = fileURLToPath(new URL("golden", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "briefwright-merge-"));

afterAll(() => rmSync(place, { recursive: true }));

test.each(readdirSync(cases))("%s", async (name) => {
  const project = join(place, name);
  mkdirSync(join(project, "briefs"), { recursive: true });
  cpSync(join(cases, name, "feed"), join(project, "feed"), { recursive: true });
  cpSync(join(cases, name, "before.yaml"), join(project, "briefs/ferry.yaml"));
  const run = await runBrief(project, "derive", "ferry-2");
  const after = readFileSync(join(project, "briefs/ferry.yaml"), "utf8");
  await expect(after).toMatchFileSnapshot(join(cases, name, "after.yaml"));
  await expect(run.stderr).toMatchFileSnapshot(join(cases, name, "said.txt"));
  await runBrief(project, "derive", "ferry-2");
  expect(readFileSync(join(project, "briefs/ferry.yaml"), "utf8")).toBe(after);
});
