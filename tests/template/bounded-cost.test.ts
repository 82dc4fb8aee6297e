import { describe, expect, test } from "vitest";
import { succeeded } from "../support/succeeded.ts";
import { documentOf, problemsOf, runTemplates, type Templates } from "./open-templates.ts";
import { sampleEdition } from "./sample-edition.ts";

/** Returns partials p0 … pN, each made of the number of the next; the layout inserts the first. */
function chain(length: number, part: (next: string, index: number) => string): Templates {
  const parts = Array.from({ length }, (_, index): [string, string] => [`p${index}`, part(`p${index + 1}`, index)]);
  return { layout: "{{> p0}}", ...Object.fromEntries(parts), [`p${length}`]: "x" };
}

function codesOf(templates: Templates): readonly string[] {
  return problemsOf(templates).map(({ code }) => code);
}

describe("a template that would never end is refused before it runs", { timeout: 10_000 }, () => {
  const bombs: readonly (readonly [string, Templates])[] = [
    ["partials that double, forty times", chain(40, (next) => `{{> ${next}}}{{> ${next}}}`)],
    [
      "partials that double with other names each time",
      chain(40, (next, n) => `{{> ${next} a${n}=title}}{{> ${next} b${n}=id}}`),
    ],
    [
      "partials that double under other conditions",
      chain(40, (next) => `{{#if number}}{{> ${next}}}{{/if}}{{#if issued}}{{> ${next}}}{{/if}}`),
    ],
    [
      "partials that double with other blocks",
      chain(40, (next, n) => `{{#> ${next}}}{{#*inline "i${n}"}}a{{/inline}}{{/${next}}}{{> ${next}}}`),
    ],
    ["a long chain", chain(3000, (next) => `{{> ${next}}}`)],
    ["much text, often", { layout: "{{> big}}".repeat(200), big: "word ".repeat(30_000) }],
  ];

  test.each(bombs)("%s", (_, templates) => {
    expect(codesOf(templates)).toContain("too-many-insertions");
  });

  test("the same partials, inserted a hundred times, are fine", () => {
    expect(codesOf({ layout: "{{> a}}".repeat(100), a: "{{> b}}{{> b}}", b: "{{title}}" })).toEqual([]);
  });
});

describe("what nests too deep is refused at its place", () => {
  const nested = (count: number, open: string, close: string) => open.repeat(count) + close.repeat(count);
  const deep: readonly (readonly [string, string])[] = [
    ["blocks", nested(6000, "{{#if title}}", "{{/if}}")],
    ["blocks that never close", "{{#if title}}".repeat(10_000)],
    ["conditions in a row", `{{#if title}}${"{{else if author}}".repeat(8000)}{{/if}}`],
    ["helpers", `{{markdown ${"(markdown ".repeat(3000)}title${")".repeat(3000)}}}`],
    ["loops", nested(7, "{{#each @root.sections}}", "{{/each}}")],
  ];

  test.each(deep)("%s", (_, layout) => {
    const [problem] = problemsOf({ layout });
    expect(problem?.code).toBe("nested-too-deep");
    expect(problem?.span?.source.name).toBe("layout.hbs");
  });

  test.each([
    ["sections", "<section>", "</section>"],
    ["words", "<strong>", "</strong>"],
  ])("%s", (_, open, close) => {
    const layout = `<main><h1>x</h1>${nested(5000, open, close)}</main>`;
    const { diagnostics } = documentOf(succeeded(runTemplates({ layout }, sampleEdition("T", true))));
    expect(diagnostics.map(({ code, span }) => [code, span?.source.name])).toEqual([["nested-too-deep", "layout.hbs"]]);
  });
});

test("loops that run away are stopped, at the loop", () => {
  const edition = sampleEdition("T", true);
  const glossary = Array.from({ length: 300 }, (_, index) => ({ abbreviation: `A${index}`, expansion: "x" }));
  const layout = `<p>\n${"{{#each @root.glossary}}".repeat(6)}x${"{{/each}}".repeat(6)}`;
  expect(problemsOf({ layout })).toEqual([]);
  const [problem] = runTemplates({ layout }, { ...edition, glossary }).diagnostics;
  expect(problem?.code).toBe("output-too-large");
  expect(problem?.span?.source.name).toBe("layout.hbs");
  expect(problem?.span?.start).toBeGreaterThan(3);
});

test("hundreds of the same mistake are told in fifties", () => {
  expect(problemsOf({ layout: "{{titel}}\n".repeat(5000) })).toHaveLength(50);
  const layout = `<main>${"</b>".repeat(5000)}</main>`;
  const { diagnostics } = documentOf(succeeded(runTemplates({ layout }, sampleEdition("T", true))));
  expect(diagnostics).toHaveLength(50);
});
