import { describe, expect, test } from "vitest";
import { succeeded } from "../support/succeeded.ts";
import { problemsOf, runTemplates, type Templates } from "./open-templates.ts";
import { sampleEdition } from "./sample-edition.ts";

describe("templates that are right", () => {
  const right: readonly (readonly [string, Templates])[] = [
    ["a field", { layout: "{{title}} {{this.title}} {{./title}} {{@root.title}}" }],
    ["a field of an object", { layout: "{{labels.page}}" }],
    ["the length of a list", { layout: "{{sections.length}}" }],
    ["a field that is guarded", { layout: "{{#if bottom_line}}{{bottom_line.id}}{{/if}}" }],
    [
      "a field that is guarded the other way",
      { layout: "{{#unless bottom_line}}{{else}}{{bottom_line.id}}{{/unless}}" },
    ],
    [
      "a guarded field in a loop",
      { layout: "{{#if bottom_line}}{{#each sections}}{{../bottom_line.id}}{{/each}}{{/if}}" },
    ],
    [
      "a field guarded from a loop",
      { layout: "{{#each sections}}{{#if ../bottom_line}}{{../bottom_line.id}}{{/if}}{{/each}}" },
    ],
    ["a guard by another name", { layout: "{{#if @root.bottom_line}}{{bottom_line.id}}{{/if}}" }],
    ["with", { layout: "{{#with bottom_line}}{{id}}{{@root.bottom_line.id}}{{else}}{{title}}{{/with}}" }],
    ["with, named", { layout: "{{#with bottom_line as |line|}}{{line.id}}{{/with}}" }],
    ["else if", { layout: "{{#if number}}{{number}}{{else if author}}{{author}}{{else}}-{{/if}}" }],
    [
      "an outer level",
      { layout: "{{#each sections}}{{#each statements}}{{../label}}{{../../title}}{{/each}}{{/each}}" },
    ],
    [
      "an item by name",
      {
        layout: "{{#each sections as |section n|}}{{n}}{{#each section.statements}}{{section.label}}{{/each}}{{/each}}",
      },
    ],
    ["an outer level from within a text", { layout: "{{#with title}}{{this}}{{../title}}{{/with}}" }],
    [
      "an outer level from within a number",
      { layout: "{{#each sections}}{{#each statements}}{{#each notes}}{{../id}}{{/each}}{{/each}}{{/each}}" },
    ],
    [
      "items that are numbers",
      { layout: "{{#each sections}}{{#each statements}}{{#each notes}}{{this}}{{/each}}{{/each}}{{/each}}" },
    ],
    ["the place in a loop", { layout: "{{#each sections}}{{@index}}{{#unless @last}}, {{/unless}}{{/each}}" }],
    ["a partial", { layout: "{{#each sections}}{{> part}}{{/each}}", part: "{{label}}{{@index}}" }],
    [
      "a partial with a value",
      { layout: "{{#if bottom_line}}{{> part bottom_line}}{{/if}}", part: "{{id}}{{@root.title}}" },
    ],
    [
      "a partial with a name",
      { layout: '{{> part heading=title n=3 words="x"}}', part: "{{heading}}{{n}}{{words}}{{title}}" },
    ],
    ["a partial with a name in quotes", { layout: '{{> "part"}}', part: "x" }],
    ["a partial in two scopes", { layout: "{{> part}}{{#each sources}}{{> part}}{{/each}}", part: "{{title}}" }],
    ["default content", { layout: "{{#> lead}}{{title}}{{/lead}}" }],
    ["default content in a loop", { layout: "{{#each sections}}{{#> lead}}{{label}}{{../title}}{{/lead}}{{/each}}" }],
    [
      "a block for a layout",
      { layout: '{{#> base}}{{#*inline "lead"}}{{title}}{{/inline}}{{/base}}', base: "{{#> lead}}x{{/lead}}" },
    ],
    ["a block of its own", { layout: '{{#*inline "lead"}}{{title}}{{/inline}}{{> lead}}' }],
    ["content for a partial", { layout: "{{#> frame}}{{title}}{{/frame}}", frame: "<p>{{> @partial-block}}</p>" }],
    [
      "a block that inserts the file it replaces",
      {
        layout: '{{#> base}}{{#*inline "lead"}}a {{> lead}}{{/inline}}{{/base}}',
        base: "{{> lead}}",
        lead: "b",
      },
    ],
    [
      "two levels of layouts",
      {
        layout: '{{#> middle}}{{#*inline "lead"}}{{title}}{{/inline}}{{/middle}}',
        middle: '{{#> base}}{{#*inline "foot"}}x{{/inline}}{{/base}}',
        base: "{{#> lead}}{{/lead}}{{#> foot}}{{/foot}}",
      },
    ],
    ["a condition in a tag", { layout: '<p {{#if author}}class="lead"{{else}}class="meta"{{/if}}>x</p>' }],
    ["values in an attribute", { layout: '<p class="a-{{id}}{{#if author}}-b{{/if}}">x</p>' }],
    ["a comment with anything in it", { layout: '{{!-- {{nope}} {single} --}}<!-- <font color="red"> -->{{! <b> }}' }],
    ["braces that are meant", { layout: "\\{{title}} &#123;title&#125;" }],
  ];

  test.each(right)("%s", (_, templates) => {
    expect(problemsOf(templates)).toEqual([]);
    for (const full of [true, false]) succeeded(runTemplates(templates, sampleEdition("T", full)));
  });
});
