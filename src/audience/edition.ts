import { z } from "zod";
import { pageSections } from "./audience-schema.ts";
import { labelsSchema } from "./page-language.ts";

const nullableText = z.string().nullable();

const editionStatement = z.strictObject({
  id: z.string().describe("The statement's place in the brief: key_facts-2."),
  text: z.string().describe("Inline Markdown; print it with {{markdown text}}."),
  notes: z.array(z.number()).describe("Numbers of the sources the statement rests on."),
  judgement: z.boolean().describe("True for the author's own judgement."),
  likelihood: nullableText.describe("The term of likelihood as printed, or null."),
  confidence: nullableText.describe("The confidence as printed, or null."),
});

const editionImage = z.strictObject({
  id: z.string().describe("The picture's place in the brief: images-1."),
  file: z.string().describe('The file: <img src="{{file}}" alt="{{alt}}">.'),
  alt: z.string(),
  caption: z.string().describe("Inline Markdown; print it with {{markdown caption}}."),
  credit: nullableText,
  notes: z.array(z.number()).describe("Numbers of the sources the picture rests on."),
});

const editionSection = z.strictObject({
  name: z.enum(pageSections),
  class: z.string().describe("The name as a class: key-facts."),
  label: z.string(),
  known: z.boolean().describe("True for what is known: key facts and background."),
  assessed: z.boolean().describe("True for what is made of it: implications, recommendations and open questions."),
  form: z
    .strictObject({
      numbers: z.boolean(),
      images: z.boolean(),
      running: z.boolean(),
      judgements: z.boolean(),
      list: z.boolean(),
      empty: z.boolean(),
    })
    .describe("How the section is set: exactly one is true."),
  statements: z.array(editionStatement),
  numbers: z.array(z.strictObject({ value: z.string(), label: z.string(), notes: z.array(z.number()) })),
  images: z.array(editionImage),
});

const editionSource = z.strictObject({
  number: z.number(),
  title: z.string().describe("The headline, or the article's id where there is none."),
  publisher: nullableText,
  author: nullableText,
  published: nullableText.describe("ISO date; print it with {{date published}}."),
  url: nullableText,
  note: nullableText.describe("What readers should know of it as a source, or null."),
  unattributed: z.boolean().describe("True where publisher, date and address are all unknown."),
});

/** What a template is given: one brief as one audience reads it. Every field is always there; absent ones are null. */
export const editionSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe("Plain text."),
  language: z.string(),
  audience: z.string().describe("The audience's label."),
  series: z.string(),
  number: nullableText,
  author: nullableText,
  marking: nullableText,
  issued: nullableText,
  as_of: nullableText,
  review_by: nullableText,
  labels: labelsSchema.describe("The fixed words of the page, by name."),
  bottom_line: editionStatement.nullable(),
  sections: z.array(editionSection),
  sources: z.array(editionSource),
  glossary: z.array(z.strictObject({ abbreviation: z.string(), expansion: z.string() })),
});

/** One brief as one audience reads it. */
export type Edition = z.infer<typeof editionSchema>;

/** A statement as one audience reads it. */
export type EditionStatement = z.infer<typeof editionStatement>;

/** A picture as one audience sees it. */
export type EditionImage = z.infer<typeof editionImage>;

/** A section of a page as one audience reads it. */
export type EditionSection = z.infer<typeof editionSection>;
