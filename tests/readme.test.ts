import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runBrief } from "./support/run-brief.ts";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
const place = mkdtempSync(join(tmpdir(), "briefwright-readme-"));

afterAll(() => rmSync(place, { recursive: true }));

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";
}

test("the layout of the README works as it stands", async () => {
  const folder = join(place, "house");
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "templates", "layouts", "house.hbs"), example("hbs"));
  const run = await runBrief(folder, "build");
  expect(run.stderr).toMatch(/^ {2}1 page, .*\n1 of 1 brief built in output: no problems\n$/);
});

test("the brief of the README has the keys of the format, and the mistake is told as it says", async () => {
  const folder = join(place, "mistake");
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "briefs", "example.yaml"), example("yaml").replace("i-soon-leak", "harbour-air"));
  const run = await runBrief(folder, "check", "briefs/example.yaml");
  expect(run.stderr).toContain('quote-not-found: source "leak" does not say “as little as $15,000”');
  expect(run.stderr).not.toContain("unknown-key");
});
