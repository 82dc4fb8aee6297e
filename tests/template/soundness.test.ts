import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../../src/diagnostics/result.ts";
import { problemsOf, runTemplates } from "./open-templates.ts";
import { sampleEdition } from "./sample-edition.ts";

const names = [
  "title",
  "author",
  "bottom_line",
  "sections",
  "statements",
  "sources",
  "label",
  "text",
  "notes",
  "issued",
];

const path = fc
  .tuple(
    fc.constantFrom("", "", "", "../", "../../", "@root.", "this.", "a.", "item."),
    fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
  )
  .map(([start, parts]) => start + parts.join("."));

/** Templates made of fields, conditions, loops and partials at random: most are wrong, and the check must say so. */
const template = fc.letrec<{ body: string; part: string }>((tie) => ({
  body: fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    path.map((field) => `{{${field}}}`),
    fc.tuple(fc.constantFrom("markdown", "date"), path).map(([helper, field]) => `{{${helper} ${field}}}`),
    fc
      .tuple(
        fc.constantFrom("if", "unless", "each", "with"),
        path,
        fc.constantFrom("", " as |item|"),
        tie("body"),
        tie("body"),
      )
      .map(([name, field, as, inner, other]) => `{{#${name} ${field}${as}}}${inner}{{else}}${other}{{/${name}}}`),
    fc
      .tuple(fc.constantFrom("one", "two", "lead"), fc.constantFrom("", "", " a=author", " title=bottom_line"), path)
      .map(([name, hash, field]) => `{{> ${name}${hash === "" ? ` ${field}` : hash}}}`),
    fc.constantFrom("one", "two").map((name) => `{{> ${name}}}`),
    fc.tuple(fc.constantFrom("one", "lead"), tie("body")).map(([name, inner]) => `{{#> ${name}}}${inner}{{/${name}}}`),
    fc
      .tuple(fc.constantFrom("one", "two"), tie("body"))
      .map(([name, inner]) => `{{#> ${name}}}{{#*inline "lead"}}${inner}{{/inline}}{{/${name}}}`),
    fc.constant("{{> @partial-block}}"),
  ),
})).body;

test("a template that the check lets through runs with every brief", () => {
  let accepted = 0;
  fc.assert(
    fc.property(template, template, template, (layout, one, two) => {
      const templates = { layout, one, two };
      if (hasErrors(problemsOf(templates))) return;
      accepted += 1;
      for (const full of [true, false]) {
        const { diagnostics } = runTemplates(templates, sampleEdition("T", full));
        expect(diagnostics).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(100);
});
