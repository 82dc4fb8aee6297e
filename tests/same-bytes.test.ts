import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

/** The same input gives the same bytes, in any time zone and locale, alone or after other briefs. */
const repository = fileURLToPath(new URL("..", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "briefwright-bytes-"));

afterAll(() => rmSync(output, { recursive: true }));

function build(name: string, environment: NodeJS.ProcessEnv, briefs: readonly string[]): ReadonlyMap<string, Buffer> {
  const folder = join(output, name);
  const command = [
    join(repository, "dist/cli.js"),
    "build",
    ...briefs,
    "--format",
    "pdf,html,md,docx",
    "--out",
    folder,
  ];
  execFileSync(process.execPath, command, {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

test("in other time zones and locales", () => {
  const here = build("here", { TZ: "UTC", LANG: "C" }, []);
  const there = build("there", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, []);
  expect(here.size).toBeGreaterThanOrEqual(4 * 5);
  for (const [file, bytes] of here) expect(there.get(file)?.equals(bytes), file).toBe(true);
});

test("whatever the process built before", () => {
  const together = build("together", {}, []);
  const alone = build("alone", {}, ["briefs/us-debt.yaml"]);
  for (const [file, bytes] of alone) expect(together.get(file)?.equals(bytes), file).toBe(true);
});
