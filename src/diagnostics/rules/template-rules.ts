import { didYouMean, rule } from "../rule.ts";

type Named = { readonly name: string; readonly suggestion: string | undefined; readonly known: readonly string[] };

const suggestOrList = ({ suggestion, known }: Named) =>
  didYouMean(suggestion) ?? (known.length === 0 ? undefined : `there are: ${known.join(", ")}`);

/** Problems of Handlebars templates, found before they run. */
export const templateRules = {
  "template-syntax": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string | undefined }) => problem,
    hint: ({ hint }) => hint,
    explanation:
      "The template is not Handlebars: a tag or block is not closed, or closes another one than was opened. The place shown is the tag at fault.",
  }),
  "raw-output": rule({
    severity: "error",
    message: ({ written }: { written: string }) => `${written} would print text without escaping it`,
    hint: () => "write {{…}}; for text with **strong** or links, {{markdown …}}",
    explanation:
      "Three braces, or an ampersand, put text into the page as HTML, so that a word of an article could become structure. Two braces escape it. Text with inline Markdown goes through the helper `markdown`, which makes only safe elements.",
  }),
  "unknown-field": rule({
    severity: "error",
    message: ({ name }: Named) => `there is no field "${name}" here`,
    hint: suggestOrList,
    explanation:
      "The template asks for a value that the brief's data does not have at this place. Within {{#each}} and {{#with}} the fields are those of the item; {{../name}} reaches the level above, {{@root.name}} the top. docs/formats.md lists every field.",
  }),
  "unguarded-field": rule({
    severity: "error",
    message: ({ name, absent }: { name: string; absent: string }) => `"${name}" fails for briefs without ${absent}`,
    hint: ({ absent }) => `put it inside {{#if ${absent}}} … {{/if}}`,
    explanation:
      "The value above this field is not there in every brief. Without a condition round it, the template works for one brief and fails for the next.",
  }),
  "object-printed": rule({
    severity: "error",
    message: ({ name }: { name: string; fields: readonly string[] }) =>
      `"${name}" holds several values and cannot be printed`,
    hint: ({ name, fields }) =>
      fields.length === 0 ? `go through it: {{#each ${name}}} … {{/each}}` : `print one of them: ${fields.join(", ")}`,
    explanation: "Printing a whole object would give [object Object]. Name the field that is meant.",
  }),
  "not-a-list": rule({
    severity: "error",
    message: ({ name }: { name: string }) => `{{#each}} goes through a list, and "${name}" is none`,
    hint: ({ name }) => `use {{#if ${name}}} or {{#with ${name}}}`,
    explanation: "{{#each}} repeats its content for every item of a list. This value is a single one.",
  }),
  "unknown-helper": rule({
    severity: "error",
    message: ({ name }: Named) => `there is no helper "${name}"`,
    hint: suggestOrList,
    explanation:
      "A tag with something after its first word calls a helper. The helpers are if, unless, each and with of Handlebars, and those listed in docs/formats.md.",
  }),
  "unknown-partial": rule({
    severity: "error",
    message: ({ name }: Named) => `there is no partial "${name}"`,
    hint: suggestOrList,
    explanation:
      "{{> name}} inserts templates/partials/name.hbs, a layout, or a block defined with {{#*inline}}. None has this name.",
  }),
  "unused-block": rule({
    severity: "error",
    message: ({ name }: Named) => `the block "${name}" is never inserted`,
    hint: ({ suggestion, known }) =>
      didYouMean(suggestion) ?? (known.length === 0 ? undefined : `the layout has the blocks: ${known.join(", ")}`),
    explanation:
      "{{#*inline}} defines a block that replaces the one of the same name in the layout. The layout has none of this name, so the text would be lost.",
  }),
  "partial-cycle": rule({
    severity: "error",
    message: ({ path }: { path: readonly string[] }) => `partials insert each other without end: ${path.join(" → ")}`,
    explanation: "A partial that inserts itself, directly or by way of others, never ends.",
  }),
  "template-feature": rule({
    severity: "error",
    message: ({ feature }: { feature: string; hint: string }) => `${feature} cannot be used in a template`,
    hint: ({ hint }) => hint,
    explanation:
      "Partials with computed names and decorators other than {{#*inline}} are refused: with them a template cannot be checked before it runs.",
  }),
  "template-failed": rule({
    severity: "error",
    message: ({ problem }: { problem: string }) => `the template failed: ${problem}`,
    explanation: "The template passed the check and still failed while it ran. Please report this with the template.",
  }),
  "output-too-large": rule({
    severity: "error",
    message: ({ size, limit }: { size: number; limit: number }) =>
      `the template made ${size} characters; at most ${limit} are read`,
    explanation: "A page has a few thousand characters. A template that makes millions repeats itself by mistake.",
  }),
};
