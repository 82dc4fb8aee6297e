import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The rooms of src, from the ground up: a file may import from its own room and from those of lower floors. */
const floors: readonly (readonly string[])[] = [
  ["diagnostics", "opentype"],
  ["source"],
  ["feed", "brief", "theme", "picture"],
  ["derive"],
  ["check", "audience", "document", "archive"],
  ["template", "fit", "cluster", "merge"],
  ["pdf", "html", "markdown", "docx", "scaffold"],
  ["build"],
  ["cli"],
  ["reference"],
];

const sourceFolder = fileURLToPath(new URL("../src", import.meta.url));

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(sourceFolder, file), "utf8");
  return Array.from(text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g), (match) => match[1] ?? "");
}

function roomOf(file: string): string | undefined {
  return file.includes("/") ? file.split("/")[0] : undefined;
}

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room));
}

test("every room of src has a floor", () => {
  const rooms = new Set(sourceFiles(sourceFolder).flatMap((file) => roomOf(file) ?? []));
  expect([...rooms].filter((room) => floorOf(room) === -1)).toEqual([]);
});

test("imports point one way: to the same room or a lower floor", () => {
  const wrong = sourceFiles(sourceFolder).flatMap((file) => {
    const room = roomOf(file);
    if (room === undefined) return [];
    return importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => relative(".", join(dirname(file), specifier)).replaceAll("\\", "/"))
      .filter((target) => {
        const targetRoom = roomOf(target);
        return targetRoom === undefined || (targetRoom !== room && floorOf(targetRoom) >= floorOf(room));
      })
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("one room imports pdfmake, one handlebars and one docx", () => {
  const importers = (name: string) =>
    new Set(
      sourceFiles(sourceFolder)
        .filter((file) => importsOf(file).some((specifier) => specifier.split("/")[0] === name))
        .map(roomOf),
    );
  expect([...importers("pdfmake")]).toEqual(["pdf"]);
  expect([...importers("handlebars")]).toEqual(["template"]);
  expect([...importers("docx")]).toEqual(["docx"]);
});

test("files, clock and console are reached only through the edge", () => {
  const edge = new Set([
    "cli.ts",
    "cli/node-world.ts",
    "cli/node-network.ts",
    "cli/terminal.ts",
    "generate-references.ts",
  ]);
  const reaching = sourceFiles(sourceFolder)
    .filter((file) => !edge.has(file))
    .filter((file) => {
      const text = readFileSync(join(sourceFolder, file), "utf8");
      return /"node:(?:fs|child_process|dns|http|https|net)[/"]|\bconsole\.|\bprocess\.|Date\.now|new Date\(\)|toLocale|localeCompare/.test(
        text,
      );
    });
  expect(reaching).toEqual([]);
});
