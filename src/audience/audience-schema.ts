import { z } from "zod";
import { tlpMarkings } from "../brief/marking.ts";
import { idSchema, languageSchema, textSchema } from "../source/scalars.ts";

/** The parts of a page an audience can choose from. */
export const pageSections = [
  "key_numbers",
  "key_facts",
  "background",
  "implications",
  "open_questions",
  "recommendations",
  "images",
] as const;

const statementParts = pageSections.filter((name) => name !== "key_numbers" && name !== "images");

/** The name of a part of a page. */
export type PageSection = (typeof pageSections)[number];

/** The smallest that running text is ever set, in points, whatever an audience and a theme may say (Butterick: 10 to 12). */
export const leastRunningSize = 9;

const runningSizeSchema = z
  .number({ error: "a size of type is a number of points" })
  .min(leastRunningSize, `running text is never set smaller than ${leastRunningSize} points`)
  .max(36, "running text is set in 36 points at most");

/** Headings of an audience's own, by part of the page. */
export const audienceLabelsSchema = z.partialRecord(z.enum(["bottom_line", ...pageSections]), textSchema);

/** An audience, format 1: what it reads, in which order, and how it is set. */
export const audienceSchema = z.strictObject({
  audience: z.literal(1, { error: "this program reads audience format 1" }),
  label: textSchema.describe("The audience's name."),
  layout: idSchema.describe("Name of a layout in templates/layouts."),
  theme: idSchema.describe("Name of a theme in templates/themes."),
  sections: z
    .array(z.enum(pageSections))
    .min(1, "an audience reads at least one section")
    .describe("The sections of the page, in order; the bottom line always comes first."),
  language: languageSchema
    .optional()
    .describe(
      "The language of `label` and `labels`. Briefs in another one take the words of their language's file; omitted, these words stand on every page.",
    ),
  labels: audienceLabelsSchema
    .optional()
    .describe("Other headings than those of the language.")
    .meta({ example: "{ implications: What it means for you }" }),
  fit: z
    .strictObject({
      pages: z
        .number({ error: "pages is a whole number from 1" })
        .int("pages is a whole number from 1")
        .min(1, "a page at least"),
      may_drop: z
        .union([z.literal(3), z.literal(2)], { error: "may_drop is 3 or 2: the highest priority that may go" })
        .optional()
        .describe(
          "What may be left out to keep to the pages: statements of priority 3, or 3 and then 2. Omitted: none.",
        ),
      type_size: z
        .strictObject({
          min: runningSizeSchema
            .optional()
            .describe("The smallest, for a brief that is too long; omitted: the theme's."),
          max: runningSizeSchema.optional().describe("The largest, for a brief that is short; omitted: the theme's."),
        })
        .optional()
        .describe(
          "The sizes of running text, in points, between which the type may be set; the theme's own size lies between them, and its other styles keep their proportion. Omitted: type keeps the theme's size.",
        ),
    })
    .describe(
      "The pages the brief keeps to, and what may be done for it: first distances are tightened, then type is set smaller where `type_size` allows it, then statements are left out.",
    ),
  reading: z
    .strictObject({
      sentence_words: z
        .number()
        .int("sentence_words is a whole number")
        .min(5, "sentence_words is 5 or more")
        .optional()
        .describe("The most words of a sentence."),
      grade: z
        .number()
        .min(1, "a grade is 1 or more")
        .max(20, "a grade is 20 or less")
        .optional()
        .describe("The highest grade of school the whole text may ask for, by Flesch and Kincaid; English only."),
    })
    .optional()
    .describe("How plain the text must be for this audience; what is longer or harder is warned of."),
  marking_ceiling: z
    .enum(tlpMarkings)
    .optional()
    .describe("The highest marking that this audience may read; a brief above it is an error. Omitted: any."),
  limits: z
    .partialRecord(z.enum(statementParts), z.number().int("a limit is a whole number").min(1, "a limit is 1 or more"))
    .optional()
    .describe("The most statements of a section; those of lower priority, then the later ones, are left out.")
    .meta({ example: "{ key_facts: 5 }" }),
});

/** An audience as its file defines it. */
export type Audience = z.infer<typeof audienceSchema>;
