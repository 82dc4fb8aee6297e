import { z } from "zod";
import { idSchema, languageSchema, textSchema } from "../source/scalars.ts";
import { audienceLabelsSchema } from "./audience-schema.ts";

/** The fixed words of a page. */
export const labelsSchema = z.strictObject({
  bottom_line: textSchema,
  key_numbers: textSchema,
  key_facts: textSchema,
  background: textSchema,
  implications: textSchema,
  open_questions: textSchema,
  recommendations: textSchema,
  images: textSchema,
  sources: textSchema,
  contents: textSchema,
  abbreviations: textSchema,
  series: textSchema.describe("What a brief is called where it does not say its series."),
  issued_by: textSchema,
  issued: textSchema,
  as_of: textSchema,
  review_by: textSchema,
  draft: textSchema.describe("Printed where a brief has no date of issue."),
  not_recorded: textSchema.describe("Printed where a brief has no information cut-off."),
  unattributed: textSchema.describe("Printed after a source of which nothing else is known."),
  back_to_text: textSchema.describe("What the link from a note back to the text says, before the note's number."),
  empty: textSchema.describe("Printed in a section that the brief leaves empty: `open_questions: []`."),
  judgement: textSchema.describe("Marks a statement that rests on the author's judgement alone."),
  left_out: textSchema.describe("Heads the list, in the web page, of what the pages had no room for."),
  page: textSchema,
  of: textSchema,
});

/** Spaces count here: French sets a no-break space inside its marks. */
const quoteSchema = z.string({ error: "a quotation mark" }).min(1, "a quotation mark").max(3, "a quotation mark");

/** The words of the page in one language, format 1. Adding a language is adding one such file. */
export const pageLanguageSchema = z.strictObject({
  language: languageSchema,
  labels: labelsSchema,
  date: textSchema.describe(
    "How a date is written: d day, MMMM month, yyyy year; all other signs stand for themselves.",
  ),
  months: z.array(textSchema).length(12, "a year has twelve months"),
  quotes: z
    .strictObject({ open: quoteSchema, close: quoteSchema })
    .describe("Quotation marks, with the spaces that belong inside them."),
  confidence: z.strictObject({ high: textSchema, moderate: textSchema, low: textSchema }),
  likelihood: z.record(textSchema, textSchema).describe("Terms of likelihood as they are printed, by English term."),
  audiences: z
    .record(idSchema, z.strictObject({ label: textSchema, labels: audienceLabelsSchema.optional() }))
    .optional()
    .describe("What audiences whose own words are in another language are called, and their headings, by name."),
});

/** The words of the page in one language. */
export type PageLanguage = z.infer<typeof pageLanguageSchema>;

/** Returns a date of the form YYYY-MM-DD as the language writes it. */
export function formatDate(language: Pick<PageLanguage, "date" | "months">, date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const parts: Readonly<Record<string, string>> = {
    d: String(Number(day)),
    MMMM: language.months[Number(month) - 1] ?? month,
    yyyy: year,
  };
  return language.date.replaceAll(/\bMMMM\b|\byyyy\b|\bd\b/g, (part) => parts[part] ?? part);
}

/** Returns a text in the quotation marks of the language. */
export function inQuotes({ quotes }: Pick<PageLanguage, "quotes">, text: string): string {
  return quotes.open + text + quotes.close;
}
