import Handlebars from "handlebars";
import { formatDate, inQuotes, type PageLanguage } from "../audience/page-language.ts";
import { readInlineMarkdown } from "../brief/inline-markdown.ts";
import { inlineHtml } from "./inline-html.ts";

/** A helper of the template language: pure, of one value, and in some of words after it. */
export type TemplateHelper = HelperDescription & HelperForm;

interface HelperDescription {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}

/** What a helper takes, and what it makes of it. */
export type HelperForm =
  | {
      readonly takes: "text";
      /** Names of the fields the helper is for; undefined: any text. */
      readonly fields: readonly string[] | undefined;
      readonly apply: (value: string, language: PageLanguage) => string | Handlebars.SafeString;
    }
  | {
      readonly takes: "number";
      /** How many texts in quotes stand after the value. */
      readonly words: number;
      readonly apply: (value: number, language: PageLanguage, words: readonly string[]) => string;
    }
  | { readonly takes: "list"; readonly apply: (values: readonly string[], language: PageLanguage) => string };

/** The helpers templates can call beside if, unless, each and with. */
export const templateHelpers: readonly TemplateHelper[] = [
  {
    name: "markdown",
    meaning: "Prints a text with its **strong**, *emphasis* and links.",
    example: "{{markdown text}}",
    takes: "text",
    fields: undefined,
    apply: (value) => new Handlebars.SafeString(inlineHtml(readInlineMarkdown(value).inlines)),
  },
  {
    name: "date",
    meaning: "Prints a date as the brief's language writes it.",
    example: "{{date issued}}",
    takes: "text",
    fields: ["issued", "as_of", "review_by", "published"],
    apply: (value, language) => formatDate(language, value),
  },
  {
    name: "quote",
    meaning: "Prints a text in the quotation marks of the brief's language.",
    example: "{{quote title}}",
    takes: "text",
    fields: undefined,
    apply: (value, language) => inQuotes(language, value),
  },
  {
    name: "numeral",
    meaning: "Prints a number as the brief's language writes it.",
    example: "{{numeral sources.length}}",
    takes: "number",
    words: 0,
    apply: (value, { language }) => new Intl.NumberFormat(language).format(value),
  },
  {
    name: "plural",
    meaning: "Prints the first word for one, the second for more, by the rules of the brief's language.",
    example: '{{plural sources.length "source" "sources"}}',
    takes: "number",
    words: 2,
    apply: (value, { language }, [one = "", more = ""]) =>
      new Intl.PluralRules(language).select(value) === "one" ? one : more,
  },
  {
    name: "list",
    meaning: "Prints the items of a list with commas and an and, as the brief's language does.",
    example: "{{list notes}}",
    takes: "list",
    apply: (values, { language }) => new Intl.ListFormat(language, { type: "conjunction" }).format(values),
  },
];

/** Returns a helper by name. */
export function helperNamed(name: string): TemplateHelper | undefined {
  return templateHelpers.find((helper) => helper.name === name);
}

/** Fields that hold inline Markdown. */
export const markdownFields: readonly string[] = ["text", "caption"];

/** Helpers of Handlebars that templates can use as blocks. */
export const blockHelpers: readonly string[] = ["if", "unless", "each", "with"];

/** What to write instead of helpers that people know from other template languages. */
export const helperAdvice: ReadonlyMap<string, string> = new Map([
  ...["elseif", "elsif", "elif"].map((name) => [name, "write {{else if field}}"] as const),
  ...["for", "foreach", "loop", "repeat"].map((name) => [name, "write {{#each list}} … {{/each}}"] as const),
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
  ["formatNumber", "write {{numeral sources.length}}"],
  ["join", "write {{list notes}}"],
  ["pluralize", 'write {{plural sources.length "source" "sources"}}'],
  ["bold", "write <strong>{{…}}</strong>"],
]);
