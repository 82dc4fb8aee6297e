import Handlebars from "handlebars";
import { formatDate, inQuotes, type PageLanguage } from "../audience/page-language.ts";
import { readInlineMarkdown } from "../brief/inline-markdown.ts";
import { inlineHtml } from "./inline-html.ts";

/** A helper of the template language: pure, of one value. */
export interface TemplateHelper {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  /** Names of the fields the helper is for; undefined: any text. */
  readonly fields: readonly string[] | undefined;
  readonly apply: (value: string, language: PageLanguage) => string | Handlebars.SafeString;
}

/** The helpers templates can call beside if, unless, each and with. */
export const templateHelpers: readonly TemplateHelper[] = [
  {
    name: "markdown",
    meaning: "Prints a text with its **strong**, *emphasis* and links.",
    example: "{{markdown text}}",
    fields: undefined,
    apply: (value) => new Handlebars.SafeString(inlineHtml(readInlineMarkdown(value).inlines)),
  },
  {
    name: "date",
    meaning: "Prints a date as the brief's language writes it.",
    example: "{{date issued}}",
    fields: ["issued", "as_of", "review_by", "published"],
    apply: (value, language) => formatDate(language, value),
  },
  {
    name: "quote",
    meaning: "Prints a text in the quotation marks of the brief's language.",
    example: "{{quote title}}",
    fields: undefined,
    apply: (value, language) => inQuotes(language, value),
  },
];

/** Fields that hold inline Markdown. */
export const markdownFields: readonly string[] = ["text"];

/** Helpers of Handlebars that templates can use as blocks. */
export const blockHelpers: readonly string[] = ["if", "unless", "each", "with"];

/** What to write instead of helpers that people know from other template languages. */
export const helperAdvice: ReadonlyMap<string, string> = new Map([
  ...["elseif", "elsif", "elif"].map((name) => [name, "write {{else if field}}"] as const),
  ...["for", "foreach", "loop", "repeat", "list"].map((name) => [name, "write {{#each list}} … {{/each}}"] as const),
  ...["include", "import", "partial", "render", "insert"].map((name) => [name, "write {{> name}}"] as const),
  ...["end", "endif", "endfor", "endeach"].map(
    (name) => [name, "a block ends with its own name: {{/if}}, {{/each}}"] as const,
  ),
  ...["eq", "ne", "not", "and", "or", "gt", "lt", "ifEquals", "compare"].map(
    (name) => [name, "conditions are single fields: {{#if field}}, {{#unless field}}"] as const,
  ),
  ...["block", "extends", "extend", "define", "slot", "inline"].map(
    (name) => [name, 'write {{#> layout}} {{#*inline "name"}} … {{/inline}} {{/layout}}'] as const,
  ),
  ["lookup", "name the field itself: {{bottom_line.text}}"],
  ["log", "nothing is printed to the screen; delete it"],
  ["formatDate", "write {{date issued}}"],
  ["bold", "write <strong>{{…}}</strong>"],
]);
