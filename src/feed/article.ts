import { z } from "zod";
import { addressSchema, dateSchema, idSchema, languageSchema, shortTextSchema } from "../source/scalars.ts";

/** What the head of an article file may say of it, between two lines of `---`. */
export const frontMatterSchema = z.strictObject({
  id: idSchema.optional().describe("The article's name in the feed; the file's name where omitted."),
  title: shortTextSchema(500).optional().describe("The headline."),
  publisher: shortTextSchema(200).optional().describe("Who published it."),
  author: shortTextSchema(200).optional().describe("Who wrote it."),
  published: dateSchema.optional().describe("When it was published."),
  url: addressSchema.optional().describe("Where it can be read."),
  language: languageSchema
    .optional()
    .describe("The language of the text; told by its most frequent words where omitted, en where they do not tell."),
  guid: shortTextSchema(500).optional().describe("What its feed calls it; written by `brief feed add`."),
  replaces: idSchema.optional().describe("The article whose text this one changes; written by `brief feed add`."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "a SHA-256 is 64 hexadecimal digits")
    .optional()
    .describe(
      "The SHA-256 of the text when it was stored; written by `brief feed add`, so that a later change is noticed.",
    ),
});

/** What is known of an article besides its text. */
export type ArticleMetadata = Omit<z.infer<typeof frontMatterSchema>, "id">;

/** An article of the feed: canonical text, where it came from, and the hash that identifies the text. */
export interface Article {
  readonly id: string;
  /** Path of its file, as shown to the user. */
  readonly name: string;
  readonly metadata: ArticleMetadata;
  /** BCP 47 tag: what the article says, else what its words tell, else `en`. */
  readonly language: string;
  /** The text below the front matter: `\n` line ends, no white space at either end. Quotes are looked up in it. */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, in hexadecimal. */
  readonly sha256: string;
}
