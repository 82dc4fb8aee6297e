import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editionSchema } from "../../src/audience/edition.ts";
import { type Diagnostic, describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { hasErrors } from "../../src/diagnostics/result.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { vocabularyOf } from "../../src/document/vocabulary.ts";
import { checkTemplate } from "../../src/template/check-template.ts";
import { compileTemplate } from "../../src/template/render-template.ts";
import { readTemplate, type TemplateSet } from "../../src/template/template-file.ts";
import { readTheme } from "../../src/theme/read-theme.ts";
import { succeeded } from "../support/succeeded.ts";
import { sampleEdition, sampleLanguage } from "./sample-edition.ts";

const root = fileURLToPath(new URL("../../templates", import.meta.url));
const shipped = ["partials", "layouts"].flatMap((folder) =>
  readdirSync(`${root}/${folder}`).map((file) => ({
    name: file.replace(".hbs", ""),
    path: `${folder}/${file}`,
    text: readFileSync(`${root}/${folder}/${file}`, "utf8"),
  })),
);
const themeText = readFileSync(`${root}/themes/default.yaml`, "utf8");
const vocabulary = vocabularyOf(succeeded(readTheme({ name: "default.yaml", text: themeText })));
const metadata = { language: "en", author: undefined, subject: undefined, date: undefined };

/** Returns what is told of the program's own layout when one of its files has another text. */
function problemsWith(changed: string, text: string): readonly Diagnostic[] {
  const templates: TemplateSet | readonly Diagnostic[] = readAll(changed, text);
  if (!(templates instanceof Map)) return [...templates].flatMap((item) => ("code" in item ? [item] : []));
  const layout = templates.get("one-page");
  const found = layout === undefined ? [] : checkTemplate(layout, templates, editionSchema, vocabulary);
  if (hasErrors(found)) return found;
  const run = compileTemplate("one-page", templates);
  return [true, false].flatMap((full) => {
    const markup = run(sampleEdition("T", full), sampleLanguage);
    return markup.ok ? readDocument(markup.value, vocabulary, metadata).diagnostics : markup.diagnostics;
  });
}

function readAll(changed: string, text: string) {
  const read = shipped.map((file) =>
    readTemplate(file.name, { name: file.path, text: file.path === changed ? text : file.text }),
  );
  const diagnostics = read.flatMap((result) => result.diagnostics);
  return diagnostics.length > 0
    ? diagnostics
    : new Map(read.map((result) => [succeeded(result).name, succeeded(result)]));
}

test("the program's own templates have no problems", () => {
  expect(problemsWith("", "")).toEqual([]);
});

/** One sign left out, written twice, or changed places with the next: what fingers do. */
const slip = fc.record({
  file: fc.constantFrom(...shipped),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom("left out", "twice", "swapped"),
});

test("a slip of the finger in one of them is told in words, in few of them, at a place", () => {
  fc.assert(
    fc.property(slip, ({ file, at, kind }) => {
      const index = Math.floor(at * file.text.length);
      const [before, sign, next, rest] = [
        file.text.slice(0, index),
        file.text.slice(index, index + 1),
        file.text.slice(index + 1, index + 2),
        file.text.slice(index + 2),
      ];
      const slipped = { "left out": next, twice: sign + sign + next, swapped: next + sign }[kind] ?? "";
      const problems = problemsWith(file.path, before + slipped + rest);
      for (const problem of problems) {
        expect(problem.code).not.toBe("template-failed");
        expect(problem.span).toBeDefined();
        expect(describeDiagnostic(problem).message).not.toContain("Handlebars cannot read");
      }
      expect(problems.length).toBeLessThan(8);
    }),
    { numRuns: 400 },
  );
});
