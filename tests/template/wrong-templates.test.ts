import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/diagnostics/span.ts";
import { problemsOf, type Templates } from "./open-templates.ts";

/** Returns each problem as its code and the words it points at. */
function found(templates: Templates): readonly string[] {
  return problemsOf(templates).map(({ code, span }) => `${code} ${span === undefined ? "" : textOf(span)}`);
}

describe("templates that are wrong", () => {
  const wrong: readonly (readonly [string, Templates, readonly string[]])[] = [
    ["an unknown field", { layout: "{{titel}}" }, ["unknown-field titel"]],
    ["an unknown part of a field", { layout: "{{labels.pag}}" }, ["unknown-field pag"]],
    ["a field of a list", { layout: "{{sections.label}}" }, ["unknown-field label"]],
    [
      "a field of nothing",
      { layout: "{{title.constructor}}{{__proto__}}" },
      ["unknown-field constructor", "unknown-field __proto__"],
    ],
    ["a field in the wrong level", { layout: "{{#each sections}}{{title}}{{/each}}" }, ["unknown-field title"]],
    ["a level too many", { layout: "{{#each sections}}{{../../title}}{{/each}}" }, ["no-outer-level ../../title"]],
    [
      "a partial that looks outside",
      { layout: "{{#each sections}}{{> part}}{{/each}}", part: "{{../title}}" },
      ["no-outer-level ../title"],
    ],
    [
      "a partial in a scope it does not fit",
      { layout: "{{> part}}{{#each sections}}{{> part}}{{/each}}", part: "{{author}}" },
      ["unknown-field author"],
    ],
    [
      "a guard that ended",
      { layout: "{{#if bottom_line}}{{/if}}{{bottom_line.id}}" },
      ["unguarded-field bottom_line.id"],
    ],
    [
      "a guard in the other branch",
      { layout: "{{#if bottom_line}}{{else}}{{bottom_line.id}}{{/if}}" },
      ["unguarded-field bottom_line.id"],
    ],
    [
      "a guard of something else",
      { layout: "{{#if author}}{{bottom_line.id}}{{/if}}" },
      ["unguarded-field bottom_line.id"],
    ],
    [
      "a loop over what may be absent",
      { layout: "{{#each bottom_line.notes}}{{this}}{{/each}}" },
      ["unguarded-field bottom_line.notes"],
    ],
    [
      "a value given that may be absent",
      { layout: "{{> part line=bottom_line}}", part: "{{line.id}}" },
      ["unguarded-field line.id"],
    ],
    ["an object", { layout: "{{labels}}{{bottom_line}}" }, ["object-printed labels", "object-printed bottom_line"]],
    ["a list given to a helper", { layout: "{{markdown sections}}" }, ["object-printed sections"]],
    [
      "a condition",
      { layout: "{{#each sources}}{{unattributed}}{{@last}}{{/each}}" },
      ["condition-printed unattributed", "condition-printed @last"],
    ],
    ["text that is no date", { layout: "{{date title}}" }, ["not-a-date title"]],
    ["Markdown as it stands", { layout: "{{#with bottom_line}}{{text}}{{/with}}" }, ["markdown-printed text"]],
    ["the end of a loop outside one", { layout: "{{#if @first}}x{{/if}}" }, ["unknown-field @first"]],
    ["a loop over text", { layout: "{{#each title}}x{{/each}}" }, ["not-a-list title"]],
    ["a loop over an object", { layout: "{{#each labels}}x{{/each}}" }, ["not-a-list labels"]],
    ["a text as a subject", { layout: '{{#with "s"}}x{{/with}}' }, ['template-syntax "s"']],
    ["two conditions", { layout: "{{#if title author}}x{{/if}}" }, ["template-syntax if"]],
    ["a text for a number", { layout: "{{numeral title}}" }, ["template-syntax title"]],
    ["a number for a list", { layout: "{{list sources.length}}" }, ["template-syntax sources.length"]],
    ["a list that cannot be printed", { layout: "{{list sections}}" }, ["template-syntax sections"]],
    ["a helper without its words", { layout: "{{plural sources.length}}" }, ["template-syntax plural"]],
    ["a word that is no text", { layout: '{{plural sources.length title "b"}}' }, ["template-syntax plural"]],
    ["a helper as a block", { layout: "{{#list sources}}x{{/list}}" }, ["template-syntax list"]],
    ["a helper with a name", { layout: "{{markdown title size=3}}" }, ["template-syntax markdown"]],
    [
      "an unknown helper",
      { layout: "{{shout title}}{{#shout}}{{/shout}}" },
      ["unknown-helper shout", "unknown-helper shout"],
    ],
    [
      "Handlebars' own helpers",
      { layout: '{{log title}}{{lookup this "x"}}' },
      ["unknown-helper log", "unknown-helper lookup"],
    ],
    ["a text as a tag", { layout: '{{"title"}}' }, ['template-syntax "title"']],
    ["an unknown partial", { layout: "{{> prt}}", part: "x" }, ["unknown-partial prt"]],
    [
      "an unknown layout",
      { layout: '{{#> bse}}{{#*inline "lead"}}x{{/inline}}{{/bse}}', base: "x" },
      ["unknown-partial bse"],
    ],
    ["a partial with two values", { layout: "{{> part title author}}", part: "x" }, ["template-syntax author"]],
    ["a partial with a text", { layout: '{{> part "x"}}', part: "x" }, ['template-syntax "x"']],
    [
      "no content for a partial",
      { layout: "{{> frame}}", frame: "{{> @partial-block}}" },
      ["unknown-partial @partial-block"],
    ],
    [
      "a block nobody inserts",
      { layout: '{{#> base}}{{#*inline "led"}}x{{/inline}}{{/base}}', base: "{{#> lead}}{{/lead}}" },
      ['unused-block {{#*inline "led"}}'],
    ],
    [
      "a block defined twice",
      { layout: '{{#*inline "a"}}{{/inline}}{{#*inline "a"}}{{/inline}}{{> a}}' },
      ['template-syntax {{#*inline "a"}}'],
    ],
    [
      "text between blocks",
      { layout: "{{#> base}} lost\n{{/base}}", base: "{{#> lead}}{{/lead}}" },
      ["lost-content lost"],
    ],
    ["a partial of itself", { layout: "{{> part}}", part: "{{> part}}" }, ["partial-cycle part"]],
    ["a block of itself", { layout: '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}' }, ["partial-cycle a"]],
    ["a layout of itself", { layout: "{{> layout}}" }, ["partial-cycle layout"]],
    ["raw output", { layout: "{{{title}}}{{&title}}" }, ["raw-output {{{title}}}", "raw-output {{&title}}"]],
    ["a computed partial", { layout: '{{> (lookup . "x")}}' }, ['template-feature (lookup . "x")']],
    [
      "a decorator",
      { layout: "{{* x}}{{#*inline lead}}{{/inline}}" },
      ["template-feature {{* x}}", "template-feature {{#*inline lead}}"],
    ],
    ["a value as a name", { layout: "<{{id}}>x" }, ["value-in-tag {{id}}"]],
    ["a value without quotes", { layout: "<p class={{id}}>x</p>" }, ["value-in-tag {{id}}"]],
    ["a partial in a tag", { layout: "<p {{> part}}>x</p>", part: "x" }, ["value-in-tag {{> part}}"]],
    [
      "an element in a branch",
      { layout: '{{#if number}}{{else}}<FONT size="3">x</font>{{/if}}' },
      ["unsupported-element <FONT"],
    ],
    [
      "an attribute in a branch",
      { layout: '{{#if number}}<p\n  style = "x">x</p>{{/if}}' },
      ["unsupported-attribute style"],
    ],
    ["a script", { layout: '<script>if (a < b) { x = "<font>"; }</script><p>x</p>' }, ["unsupported-element <script"]],
    [
      "a whole file",
      { layout: "<html><head><title>x</title></head><body>x</body></html>" },
      ["unsupported-element <html"],
    ],
    [
      "loops without end",
      { layout: `${"{{#each @root.sections}}".repeat(7)}x${"{{/each}}".repeat(7)}` },
      ["nested-too-deep @root.sections"],
    ],
  ];

  test.each(wrong)("%s", (_, templates, expected) => {
    expect(found(templates)).toEqual(expected);
  });
});

test("a hint names the way to the field that is meant", () => {
  const hintOf = (layout: string) => problemsOf({ layout }).map((problem) => describeDiagnostic(problem).hint);
  expect(hintOf("{{#each sections}}{{author}}{{/each}}")).toEqual(["to reach the level above, write {{../author}}"]);
  expect(hintOf("{{#each sections}}{{#each statements}}{{label}}{{/each}}{{/each}}")).toEqual([
    "to reach the level above, write {{../label}}",
  ]);
  expect(hintOf("{{sections.label}}")).toEqual(["go through the list: {{#each sections}} … {{/each}}"]);
  expect(hintOf("{{titel}}")).toEqual(['did you mean "title"?']);
});
