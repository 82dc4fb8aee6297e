import { didYouMean, rule } from "../rule.ts";

type Named = { readonly name: string; readonly suggestion: string | undefined; readonly known: readonly string[] };

type UnknownField = Named & {
  /** What the field was looked for in; undefined where that is the level itself. */
  readonly holder: { readonly name: string; readonly kind: "list" | "object" | "value" } | undefined;
  /** How to name a field of that name of an outer level. */
  readonly outer: string | undefined;
};

const suggestOrList = ({ suggestion, known }: Named) =>
  didYouMean(suggestion) ?? (known.length === 0 ? undefined : `there are: ${known.join(", ")}`);

function hintForUnprinted(part: string, name: string): string {
  switch (part) {
    case "section":
      return `print all sections: {{#each sections}}{{> section}}{{/each}}; or take "${name}" out of the audience's sections`;
    case "marking":
      return "print it in <header>: {{> marking}}";
    case "source":
      return "print the sources after the sections: {{> source-notes}}";
    case "bottom line":
      return "print it: {{#if bottom_line}}<p>{{> statement bottom_line}}</p>{{/if}}";
    case "picture":
      return "print it: {{#each images}}{{> image}}{{/each}}, or the whole section: {{> section}}";
    case "term":
      return "print {{likelihood}} and {{confidence}} with each statement that has them";
    default:
      return "print the section with {{> section}}, or look for the condition that leaves it out";
  }
}

/** Problems of Handlebars templates, found before they run. */
export const templateRules = {
  "template-syntax": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string | undefined }) => problem,
    hint: ({ hint }) => hint,
    explanation:
      "The template is not Handlebars: a tag or block is not closed, closes another one than was opened, or holds something that it cannot. The place shown is the tag at fault.",
  }),
  "raw-output": rule({
    severity: "error",
    message: ({ written }: { written: string; inner: string }) => `${written} would print text without escaping it`,
    hint: ({ inner }) => `write {{${inner}}}; for text with **strong** or links, {{markdown ${inner}}}`,
    explanation:
      "Three braces, or an ampersand, put text into the page as HTML, so that a word of an article could become structure. Two braces escape it. Text with inline Markdown goes through the helper `markdown`, which makes only safe elements.",
  }),
  "unknown-field": rule({
    severity: "error",
    message: ({ name, holder }: UnknownField) =>
      holder === undefined ? `there is no field "${name}" here` : `"${holder.name}" has no field "${name}"`,
    hint: ({ holder, outer, ...named }) => {
      if (named.name.startsWith("@"))
        return didYouMean(named.suggestion) ?? "@index, @first and @last stand within {{#each}}";
      if (outer !== undefined) return `to reach the level above, write {{${outer}}}`;
      if (holder?.kind === "list") return `go through the list: {{#each ${holder.name}}} … {{/each}}`;
      return holder?.kind === "value" ? `write {{${holder.name}}}` : suggestOrList(named);
    },
    explanation:
      "The template asks for a value that the brief's data does not have at this place. Within {{#each}} and {{#with}} the fields are those of the item; {{../name}} reaches the level above, {{@root.name}} the top. docs/formats.md lists every field.",
  }),
  "unguarded-field": rule({
    severity: "error",
    message: ({ name, absent }: { name: string; absent: string }) =>
      name === absent ? `"${name}" is not there in every brief` : `"${name}" fails for briefs without ${absent}`,
    hint: ({ absent }) => `put it inside {{#if ${absent}}} … {{/if}}`,
    explanation:
      "The value above this field is not there in every brief. Without a condition round it, the template works for one brief and fails for the next.",
  }),
  "no-outer-level": rule({
    severity: "error",
    message: ({ name }: { name: string; outer: string | undefined }) => `"${name}" goes above the top of this file`,
    hint: ({ outer }) =>
      outer === undefined
        ? "a partial sees what its caller sees; what else it needs, give it by name: {{> name label=title}}"
        : `write {{${outer}}}`,
    explanation:
      "{{../name}} leads one level up, out of {{#each}} or {{#with}} in the same file. A partial starts anew: it has the level at which it was inserted, {{@root.name}}, and what it is given by name: {{> partial label=title}}.",
  }),
  "object-printed": rule({
    severity: "error",
    message: ({ name }: { name: string; fields: readonly string[] }) =>
      `"${name}" holds several values and cannot be printed`,
    hint: ({ name, fields }) =>
      fields.length === 0 ? `go through it: {{#each ${name}}} … {{/each}}` : `print one of them: ${fields.join(", ")}`,
    explanation: "Printing a whole object would give [object Object]. Name the field that is meant.",
  }),
  "not-a-date": rule({
    severity: "error",
    message: ({ name }: { name: string; known: readonly string[] }) => `"${name}" is not a date`,
    hint: ({ known }) => `dates are: ${known.join(", ")}`,
    explanation:
      "The helper date prints a date of the data as the brief's language writes it. This field holds other text.",
  }),
  "markdown-printed": rule({
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `"${name}" may hold **strong** words and links, whose signs would be printed`,
    hint: ({ name }) => `write {{markdown ${name}}}`,
    explanation:
      "The text of a statement may hold inline Markdown. Two braces print it as it stands, with its asterisks and brackets; the helper `markdown` prints what they mean.",
  }),
  "condition-printed": rule({
    severity: "error",
    message: ({ name }: { name: string }) => `"${name}" is true or false and would be printed as that word`,
    hint: ({ name }) => `use it as a condition: {{#if ${name}}} … {{/if}}`,
    explanation: "The field answers a question of the template, such as whether an item is the last. It is no text.",
  }),
  "not-a-list": rule({
    severity: "error",
    message: ({ name }: { name: string }) => `{{#each}} goes through a list, and "${name}" is none`,
    hint: ({ name }) => `use {{#if ${name}}} or {{#with ${name}}}`,
    explanation: "{{#each}} repeats its content for every item of a list. This value is a single one.",
  }),
  "unknown-helper": rule({
    severity: "error",
    message: ({ name }: Named & { readonly advice: string | undefined }) => `there is no helper "${name}"`,
    hint: ({ advice, ...named }) => advice ?? suggestOrList(named),
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
  "not-printed": rule({
    severity: "error",
    message: ({ part, name }: { part: string; name: string }) =>
      part === "section"
        ? `the layout prints nothing of the section "${name}", which its audience reads`
        : `the layout does not print the ${part} “${name}”`,
    hint: ({ part, name }) => hintForUnprinted(part, name),
    explanation:
      "What the brief says for this audience is nowhere in what the layout made of it: a section was forgotten, or stands under a condition that does not hold. Text is never lost without a word: print it, or take the section out of the audience's `sections`.",
  }),
  "unused-block": rule({
    severity: "error",
    message: ({ name }: Named) => `the block "${name}" is never inserted`,
    hint: ({ suggestion, known }) =>
      didYouMean(suggestion) ?? (known.length === 0 ? undefined : `the layout has the blocks: ${known.join(", ")}`),
    explanation:
      "{{#*inline}} defines a block that replaces the one of the same name in the layout. The layout has none of this name, so the text would be lost.",
  }),
  "lost-content": rule({
    severity: "error",
    message: (_: Record<never, never>) => "what stands here is never printed",
    hint: () => 'put it into a block of the layout: {{#*inline "lead"}} … {{/inline}}',
    explanation:
      "Between {{#> layout}} and {{/layout}} a layout takes blocks, defined with {{#*inline}}, and puts them where it has blocks of these names. Anything else between the two would be lost.",
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
  "value-in-tag": rule({
    severity: "error",
    message: (_: Record<never, never>) => "a value stands in a tag, outside quotation marks",
    hint: () => 'a value stands between tags, or in the quotes of an attribute: class="{{…}}"',
    explanation:
      "Two braces escape a text for the places where text stands. The name of an element or attribute, and a value without quotation marks, are not such places: there, a word of an article could become structure.",
  }),
  "too-many-insertions": rule({
    severity: "error",
    message: ({ name, what, limit }: { name: string; what: string; limit: number }) =>
      `"${name}" comes to more than ${limit} ${what}`,
    hint: () => "let a partial insert others once, not several times each",
    explanation:
      "Partials that insert others several times, which do the same, double with every step. A page needs a few dozen insertions; a template that comes to thousands would never end, and is not started.",
  }),
  "nested-too-deep": rule({
    severity: "error",
    message: ({ what, limit }: { what: string; limit: number }) => `more than ${limit} ${what} in each other`,
    hint: () => "close them before opening further ones, or move a part into a partial",
    explanation:
      "No page nests this deep. Most often something is opened again and again and never closed, or a file is damaged.",
  }),
  "template-failed": rule({
    severity: "error",
    message: ({ problem }: { problem: string }) => `the template failed: ${problem}`,
    explanation: "The template passed the check and still failed while it ran. Please report this with the template.",
  }),
  "output-too-large": rule({
    severity: "error",
    message: ({ limit }: { limit: number }) => `the template makes far more than a page: at most ${limit} characters`,
    hint: () => "look for an {{#each}} that goes through a list of an outer level",
    explanation: "A page has a few thousand characters. A template that makes millions repeats itself by mistake.",
  }),
};
