import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/diagnostics/span.ts";
import { readTemplate } from "../../src/template/template-file.ts";

/** Returns each fault as the words it points at and what is said of them. */
function faults(text: string): readonly string[] {
  const read = readTemplate("t", { name: "t.hbs", text });
  return read.diagnostics.map((fault) => {
    const place = fault.span === undefined ? "" : textOf(fault.span);
    return `${place} | ${describeDiagnostic(fault).message}`;
  });
}

describe("a template that is not Handlebars is told at the tag at fault", () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ["{{title", "{{title | the tag {{title is not closed"],
    ["<h1>{{title</h1>{{x}}", "{{title | the tag {{title is not closed"],
    ["<h1>{{title}</h1>{{x}}", "{{title | the tag {{title is not closed"],
    ["{title}}", "{title}} | {title}} would be printed as it stands"],
    ["{title}", "{title} | {title} would be printed as it stands"],
    ["{{title}}}", "{{title}}} | the tag does not open and close with the same number of braces"],
    ["{{{title}}", "{{{title}} | the tag does not open and close with the same number of braces"],
    ["{{#if x}}}a{{/if}}", "{{#if x}}} | the tag does not open and close with the same number of braces"],
    ["{{}}", "{{}} | the tag is empty"],
    ["{{#if x}}a", "{{#if x}} | {{#if}} is not closed"],
    ["{{#if x}}{{#each y}}{{/if}}", "{{#each y}} | {{#each}} is not closed"],
    ["{{#if x}}a{{/each}}", "{{/each}} | {{#if}} of line 1 is closed by {{/each}}"],
    ["{{#fi x}}a{{/if}}", "{{#fi x}} | {{#fi}} is closed by {{/if}} on line 1"],
    ["{{if x}}a{{/if}}", "{{if x}} | {{if x}} lacks its #"],
    ["{{#if x}}a{{if}}", "{{if}} | {{if}} lacks its /"],
    ["{#if x}}a{{/if}}", "{#if x}} | {#if x}} would be printed as it stands"],
    ["{{#if x}}a{/if}}", "{/if}} | {/if}} would be printed as it stands"],
    ["a{{/if}}", "{{/if}} | {{/if}} closes nothing"],
    ["{{#each x}}{{/if}}{{/each}}", "{{/if}} | {{/if}} closes nothing"],
    ["{{#if x}}a{{/if x}}", "{{/if x}} | the end of a block holds only its name"],
    ["a{{else}}b", "{{else}} | {{else}} stands outside a block"],
    ["{{#if x}}a{{else}}b{{else}}c{{/if}}", "{{else}} | {{#if}} has a second {{else}}"],
    ["{{#if x}}a{{else if y}}b{{else}}c{{/if}}"],
    ["{{#> a}}x{{/b}}", "{{/b}} | {{#> a}} of line 1 is closed by {{/b}}"],
    ["{{> a}}x{{/a}}", "{{> a}} | {{> a}} has no end, but {{/a}} stands on line 1"],
    ['{{#*inline "a"}}x{{/a}}', "{{/a}} | {{#*inline}} of line 1 is closed by {{/a}}"],
    ["{{#if a == b}}x{{/if}}", "{{#if a == b}} | the tag holds a comparison, which templates do not have"],
    ["{{#if a && b}}x{{/if}}", "{{#if a && b}} | the tag holds a comparison, which templates do not have"],
    ["{{title | upper}}", "{{title | upper}} | the tag holds |, which templates do not have"],
    [
      "{{sections[0].label}}",
      "{{sections[0].label}} | the tag counts into a list with [ ], which templates do not have",
    ],
    ['{{date "issued}}', "{{date \"issued}} | the tag's quotation marks are out of step"],
    ["{{date (issued}}", "{{date (issued}} | the tag's parentheses are out of step"],
    ["{{!-- a", "{{!-- a | the comment is not closed"],
    ["{{! a", "{{! a | the comment is not closed"],
    ["{% if x %}", "{% if x %} | {% if x %} would be printed as it stands"],
    ["$\u007Btitle}", "{title} | {title} would be printed as it stands"],
    ["a\u0000b", "\u0000 | control character U+0000 in the text"],
    ["{{a}}\n{{b\n{{#if c}}\n{{/if}}{{/if}}", "{{b | the tag {{b is not closed", "{{/if}} | {{/if}} closes nothing"],
    ["{{#if c}}\n\n{{#if d}}", "{{#if c}} | {{#if}} is not closed", "{{#if d}} | {{#if}} is not closed"],
  ];

  test.each(table)("%s", (text, ...expected) => {
    if (!text.startsWith("{{a}}")) expect(faults(text)).toEqual(expected);
    expect(faults(text)[0]).toBe(expected[0]);
  });
});

test("any text at all is either a template or has a fault with a place", () => {
  const piece = fc.constantFrom(
    "{{",
    "}}",
    "{",
    "}",
    "#if x",
    "/if",
    "else",
    ">",
    "!--",
    "--",
    "!",
    "~",
    '"',
    "\\",
    "x",
    " ",
    "\n",
    "<p>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const read = readTemplate("t", { name: "t.hbs", text: pieces.join("") });
      if (!read.ok) expect(read.diagnostics.every(({ span }) => span !== undefined)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
