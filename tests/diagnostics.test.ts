import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runBrief } from "./support/run-brief.ts";

/** Each folder is a project with one mistake of a user's; expected.txt is what the terminal then shows. */
const folder = fileURLToPath(new URL("diagnostics", import.meta.url));

describe("a user's mistake is shown at its line, with a hint", () => {
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  test.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const run = await runBrief(join(folder, name), "check");
    await expect(run.stderr).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});
