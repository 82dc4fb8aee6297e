import { z } from "zod";
import { dateSchema, idSchema, languageSchema, shortTextSchema, textSchema } from "../source/scalars.ts";
import { likelihoodTerms } from "./likelihood.ts";
import { tlpMarkings } from "./marking.ts";

/** The sections of statements a brief can have, in the order the format lists them. */
export const statementSections = [
  "background",
  "key_facts",
  "implications",
  "open_questions",
  "recommendations",
] as const;

/** The name of a section that holds a list of statements. */
export type StatementSection = (typeof statementSections)[number];

/** The most key numbers a page shows as call-outs: readers see those first, and more than three dull each other. */
export const keyNumberLimit = 3;

const markdown = shortTextSchema(2_000).describe(
  "Text of the statement; may hold **strong**, *emphasis* and [links](https://example.org).",
);

const evidenceSchema = z
  .strictObject({
    source: idSchema.describe("The id of one of the brief's sources."),
    quote: shortTextSchema(10_000).describe(
      "The article's own words, exactly; white space and the style of quotation marks aside.",
    ),
  })
  .meta({ example: "- source: …\n  quote: …" });

const figureSchema = z
  .strictObject({
    value: shortTextSchema(12).describe("The number as it is shown: $15,000."),
    label: shortTextSchema(80).describe("What the number counts, in a few words."),
  })
  .describe("A number of this statement that may be shown as a call-out.")
  .meta({ example: '{ value: "$15,000", label: lowest price quoted }' });

/** One statement of a brief. */
export const statementSchema = z
  .strictObject({
    text: markdown,
    evidence: z
      .array(evidenceSchema)
      .min(1, "evidence is an empty list; quote the article, or delete the key")
      .optional()
      .describe("The passages the statement rests on. Needed unless judgement is true."),
    judgement: z
      .boolean()
      .optional()
      .describe("True: the author's own judgement; it needs no evidence and is marked as a judgement in print."),
    figure: figureSchema.optional(),
    priority: z
      .union([z.literal(1), z.literal(2), z.literal(3)], { error: "priority is 1, 2 or 3" })
      .optional()
      .describe(
        "1 must stay, 2 should stay (the default), 3 is the first to be left out of a page that is full, as far as the audience allows it.",
      ),
    audiences: z
      .array(idSchema)
      .min(1, "audiences is an empty list; name one, or delete the key")
      .optional()
      .describe("The audiences that read this statement; omitted: all."),
    confidence: z.enum(["high", "moderate", "low"]).optional().describe("How good the evidence of a judgement is."),
    likelihood: z
      .enum(likelihoodTerms)
      .optional()
      .describe("How likely the author holds it, as a term of the brief's scale."),
    expires: dateSchema.optional().describe("The date after which the statement no longer holds."),
    wording: z.record(idSchema, markdown).optional().describe("Other words for single audiences, by audience."),
  })
  .meta({ example: "- text: …\n  evidence: …" });

const sourceSchema = z
  .strictObject({
    id: idSchema.describe("A short name that the evidence refers to."),
    article: idSchema.describe("The id of an article in the feed."),
    note: shortTextSchema(300)
      .optional()
      .describe(
        "What readers should know of it as a source, printed with it. Derived drafts say here what the article's text gives reason to doubt; change or delete it.",
      ),
  })
  .meta({ example: "- id: press\n  article: the-article" });

const imageSchema = z
  .strictObject({
    file: textSchema.describe("The picture's file, from the project's folder: images/chart.svg. SVG, PNG or JPEG."),
    alt: shortTextSchema(1_000).describe(
      "What the picture shows and what follows from it, for readers who do not see it.",
    ),
    caption: markdown.describe("The words below the picture; may hold Markdown, as a statement's text."),
    evidence: z
      .array(evidenceSchema)
      .min(1, "evidence is an empty list; quote the article that the picture's figures are from")
      .describe("The passages that the picture rests on. Every figure of `alt` and `caption` stands in one of them."),
    credit: shortTextSchema(200).optional().describe("Who made the picture, printed after the caption."),
    audiences: z
      .array(idSchema)
      .min(1, "audiences is an empty list; name one, or delete the key")
      .optional()
      .describe("The audiences that see the picture; omitted: all that read `images`."),
  })
  .meta({ example: "- file: images/chart.svg\n  alt: …\n  caption: …\n  evidence: …" });

const section = (meaning: string) =>
  z.array(statementSchema).max(100, "a section has at most 100 statements").optional().describe(meaning);

/** A brief definition, format 1. */
export const briefSchema = z
  .strictObject({
    brief: z.literal(1, { error: "this program reads brief format 1" }).describe("The version of the format: 1."),
    id: idSchema.describe("The brief's name; it names the PDF."),
    title: textSchema
      .max(200, "a title has at most 200 signs")
      .describe("States the finding, with a verb, in 60 to 88 signs."),
    as_of: dateSchema.optional().describe("Information cut-off: nothing later was considered."),
    issued: dateSchema.optional().describe("Date of issue; omitted: a draft."),
    review_by: dateSchema.optional().describe("When the brief should be looked at again."),
    author: shortTextSchema(120).optional().describe("The unit that answers for the brief."),
    series: shortTextSchema(120).optional().describe("What kind of paper it is; Policy brief where omitted."),
    number: shortTextSchema(120).optional().describe("The number of the paper in its series."),
    language: languageSchema.default("en").describe("The language of the text, as a BCP 47 tag."),
    marking: textSchema
      .max(40, "a marking has at most 40 signs")
      .refine(
        (marking) => !/^TLP/i.test(marking) || tlpMarkings.some((known) => known === marking),
        `a TLP marking is one of ${tlpMarkings.join(", ")}`,
      )
      .optional()
      .describe("Handling marking, printed top and bottom, never translated."),
    audiences: z
      .array(idSchema)
      .min(1, "audiences is an empty list; name one, or delete the key")
      .optional()
      .describe(
        "The audiences the brief is for, and the only ones it is built for; omitted: any, and minister where the command names none.",
      ),
    scale: z.enum(["ICD 203", "PHIA"]).default("ICD 203").describe("The scale that the terms of likelihood belong to."),
    sources: z
      .array(sourceSchema)
      .min(1, "a brief rests on at least one source")
      .describe("The articles the brief rests on."),
    bottom_line: statementSchema
      .optional()
      .describe(
        "The main message, in one to three sentences. A statement in the very same words is not printed again.",
      ),
    background: section("What the reader must know first."),
    key_facts: section("What happened, was found or decided."),
    implications: section("What follows from it: judgements, with likelihood and confidence."),
    open_questions: section("What is not known."),
    recommendations: section("What the reader could do."),
    images: z
      .array(imageSchema)
      .max(20, "a brief has at most 20 images")
      .optional()
      .describe("Charts, maps and photographs, each with the passages it rests on."),
    glossary: z
      .record(shortTextSchema(40), shortTextSchema(200))
      .optional()
      .describe("Abbreviations that occur in the text, with their expansion."),
  })
  .meta({ example: "brief: 1\nid: …\ntitle: …\nsources: …" });

/** A brief as its YAML file defines it. */
export type Brief = z.infer<typeof briefSchema>;

/** A statement of a brief. */
export type Statement = z.infer<typeof statementSchema>;

/** A picture of a brief. */
export type BriefImage = NonNullable<Brief["images"]>[number];

/** How much a statement matters: 1 must stay, 3 is the first to go. */
export type Priority = 1 | 2 | 3;

/** Returns a statement's priority; 2 where it names none. */
export function priorityOf(statement: Statement): Priority {
  return statement.priority ?? 2;
}
