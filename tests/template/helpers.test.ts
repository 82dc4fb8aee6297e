import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { PageLanguage } from "../../src/audience/page-language.ts";
import { pageLanguageSchema } from "../../src/audience/page-language.ts";
import { readYamlAs } from "../../src/source/read-as.ts";
import { compileTemplate } from "../../src/template/render-template.ts";
import { succeeded } from "../support/succeeded.ts";
import { openTemplates, problemsOf } from "./open-templates.ts";
import { sampleEdition } from "./sample-edition.ts";

const folder = fileURLToPath(new URL("../../templates/languages", import.meta.url));

function languageNamed(name: string): PageLanguage {
  const text = readFileSync(`${folder}/${name}.yaml`, "utf8");
  return succeeded(readYamlAs({ name, text }, pageLanguageSchema)).value;
}

/** What a layout prints, in a language, of an edition with so many sources. */
function printed(layout: string, language: string, sources: number): string {
  const edition = sampleEdition("T", true);
  const [source] = edition.sources;
  if (source === undefined) throw new Error("the sample has no source");
  const many = Array.from({ length: sources }, (_, index) => ({ ...source, number: index + 1 }));
  const bottomLine =
    edition.bottom_line === null ? null : { ...edition.bottom_line, notes: many.map(({ number }) => number) };
  const run = compileTemplate("layout", succeeded(openTemplates({ layout })));
  const markup = succeeded(run({ ...edition, sources: many, bottom_line: bottomLine }, languageNamed(language)));
  return markup.html.trim();
}

describe("helpers print as the brief's language does", () => {
  const layout =
    '{{numeral sources.length}} {{plural sources.length "one" "more"}}: {{#if bottom_line}}{{list bottom_line.notes}}{{/if}}';

  test("the layout is right", () => {
    expect(problemsOf({ layout })).toEqual([]);
  });

  test.each([
    ["en", 0, "0 more: "],
    ["en", 1, "1 one: 1"],
    ["en", 3, "3 more: 1, 2, and 3"],
    ["de", 3, "3 more: 1, 2 und 3"],
    ["fr", 0, "0 one: "],
    ["fr", 2, "2 more: 1 et 2"],
    ["es", 3, "3 more: 1, 2 y 3"],
  ])("%s, of %i", (language, sources, words) => {
    expect(printed(layout, language, sources)).toBe(words.trim());
  });

  test.each([
    ["en", "1,234"],
    ["de", "1.234"],
    ["fr", "1\u202F234"],
    ["es", "1234"],
  ])("%s writes a thousand as %s", (language, written) => {
    expect(printed("{{numeral sources.length}}", language, 1234)).toBe(written);
  });
});

test("every language that ships is one whose rules the program knows", () => {
  for (const name of readdirSync(folder).map((file) => file.replace(".yaml", ""))) {
    expect(Intl.PluralRules.supportedLocalesOf(name)).toEqual([name]);
  }
});
