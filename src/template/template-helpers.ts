import Handlebars from "handlebars";
import { formatDate, type PageLanguage } from "../audience/page-language.ts";
import { readInlineMarkdown } from "../brief/inline-markdown.ts";
import { inlineHtml } from "./inline-html.ts";

/** A helper of the template language: pure, of one value. */
export interface TemplateHelper {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly apply: (value: string, language: PageLanguage) => string | Handlebars.SafeString;
}

/** The helpers templates can call beside if, unless, each and with. */
export const templateHelpers: readonly TemplateHelper[] = [
  {
    name: "markdown",
    meaning: "Prints a text with its **strong**, *emphasis* and links.",
    example: "{{markdown text}}",
    apply: (value) => new Handlebars.SafeString(inlineHtml(readInlineMarkdown(value).inlines)),
  },
  {
    name: "date",
    meaning: "Prints a date as the brief's language writes it.",
    example: "{{date issued}}",
    apply: (value, language) => formatDate(language, value),
  },
];

/** Helpers of Handlebars that templates can use as blocks. */
export const blockHelpers: readonly string[] = ["if", "unless", "each", "with"];
