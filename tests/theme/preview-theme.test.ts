import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { loadTheme } from "../../src/build/load-templates.ts";
import { previewTheme } from "../../src/build/preview-theme.ts";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import { textColours } from "../../src/theme/check-contrast.ts";
import { readStructure, textOfStructure } from "../support/read-structure.ts";
import { runBrief } from "../support/run-brief.ts";
import { succeeded } from "../support/succeeded.ts";

const world = createNodeWorld();
const folder = mkdtempSync(join(tmpdir(), "briefwright-theme-"));
const themes = readdirSync(fileURLToPath(new URL("../../templates/themes", import.meta.url)));

afterAll(() => rmSync(folder, { recursive: true }));

describe("the specimen sheet of a theme that ships", () => {
  test.each(themes.map((file) => file.replace(".yaml", "")))(
    "%s shows every style and every colour of text",
    async (name) => {
      const theme = succeeded(loadTheme(world, [world.builtInTemplates], name));
      const { bytes } = succeeded(previewTheme(world, folder, name, "A4"));
      const pages = await readStructure(bytes);
      const text = pages
        .map(({ root }) => textOfStructure(root))
        .join(" ")
        .replaceAll(/\s+/g, "");
      expect(pages.map(({ unmarked }) => unmarked).join("")).toBe("");
      const shown = Object.keys(theme.styles).filter((key) => /^(?:h[23]|p|li|dl|strong|em|a)(?:\.|$)/.test(key));
      expect(shown.filter((key) => !text.includes(key))).toEqual([]);
      expect(textColours(theme).filter(({ colour }) => !text.includes(colour))).toEqual([]);
      expect(Object.keys({ ...theme.sections, ...theme.lists }).filter((key) => !text.includes(key))).toEqual([]);
    },
  );
});

test("the same theme gives the same bytes", () => {
  const sheet = () => Buffer.from(succeeded(previewTheme(world, folder, "card", "Letter")).bytes);
  expect(sheet().equals(sheet())).toBe(true);
});

test("a theme that there is not is an error with the nearest name, and writes nothing", async () => {
  const run = await runBrief(folder, "theme", "preview", "think-thank");
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain('did you mean "think-tank"?');
  expect(readdirSync(folder)).toEqual([]);
});

test("without --out the sheet lies in output, and --json says where", async () => {
  const run = await runBrief(folder, "theme", "preview", "--json");
  expect(JSON.parse(run.stdout)).toMatchObject({ output: join("output", "default.theme.pdf"), problems: [] });
  expect(readFileSync(join(folder, "output", "default.theme.pdf")).length).toBeGreaterThan(10_000);
});

test("any other word is wrong use", async () => {
  const run = await runBrief(folder, "theme", "prewiew");
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("see: brief theme --help");
});
