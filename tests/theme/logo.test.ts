import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { elementsOf, readStructure } from "../support/read-structure.ts";
import { runBrief } from "../support/run-brief.ts";

const folder = mkdtempSync(join(tmpdir(), "briefwright-logo-"));
const theme = fileURLToPath(new URL("../../templates/themes/default.yaml", import.meta.url));

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#0F4A5A"/>
<text x="6" y="20" font-size="14" fill="#FFFFFF">Unit</text></svg>`;

function writeTheme(name: string, side: string): void {
  const line = `logo: { file: images/logo.svg, alt: Transport Unit, height: 24, side: ${side} }`;
  const text = readFileSync(theme, "utf8").replace("side_head:", `${line}\nside_head:`);
  writeFileSync(join(folder, "templates", "themes", `${name}.yaml`), text);
}

beforeAll(async () => {
  await runBrief(tmpdir(), "init", folder);
  for (const part of ["images", "templates/themes"]) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, "images", "logo.svg"), logo);
  writeTheme("default", "left");
  writeTheme("right", "right");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a logo stands in the running head: an artifact of the PDF, an image with its text in the web page", async () => {
  const run = await runBrief(folder, "build", "--format", "pdf,html");
  expect(run.code, run.stderr).toBe(0);
  const [pdf = "", html = ""] = run.stdout.trim().split("\n");
  const [page] = await readStructure(readFileSync(join(folder, pdf)));
  expect(page?.unmarked).toBe("");
  expect(elementsOf(page?.root ?? { text: "" }, "Figure")).toEqual([]);
  const head = /<header>([\s\S]*?)<\/header>/.exec(readFileSync(join(folder, html), "utf8"))?.[1] ?? "";
  expect(head).toContain('alt="Transport Unit" width="64" height="32"');
  expect(head.indexOf("<img")).toBeLessThan(head.indexOf("<p"));
});

test("on the right, it follows the running line", async () => {
  const run = await runBrief(folder, "theme", "preview", "right", "--out", "right.pdf");
  expect(run).toMatchObject({ code: 0, stdout: "right.pdf\n" });
  expect(readFileSync(join(folder, "right.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
});
