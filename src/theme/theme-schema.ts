import { z } from "zod";
import { shortTextSchema, textSchema } from "../source/scalars.ts";

const points = z.number().nonnegative().describe("Length in points.");

const colourSchema = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is written "#RRGGBB", in quotes');

/** A theme that sets type smaller than this, in points, is not read: nobody could read its pages either. */
const smallestOfAll = 6;

const colourName = z.string().describe("Name of one of the theme's colours.");

/** A distance: a number of units, or the name of one of the spacings that fitting may tighten. */
const distanceSchema = z.union([z.number(), z.enum(["section", "item", "panel", "numbers"])], {
  error: "a distance is a number of units, or one of section, item, panel, numbers",
});

const fontSchema = z
  .strictObject({
    package: textSchema
      .optional()
      .describe("The npm package that holds the files. Omitted: they lie in the project's templates/fonts."),
    regular: textSchema,
    bold: textSchema,
    italic: textSchema,
    bold_italic: textSchema,
  })
  .describe("A family of four faces, as files of an installed package or of the project.");

const textStyle = z.strictObject({
  font: z.string().optional().describe("Name of one of the theme's fonts."),
  size: points.min(4).optional().describe("Size of the type in points."),
  leading: points.optional().describe("Distance from one line to the next in points."),
  weight: z.enum(["regular", "bold"]).optional(),
  slant: z.enum(["upright", "italic"]).optional(),
  colour: colourName.optional(),
  above: distanceSchema.optional().describe("Space above the block."),
  below: distanceSchema.optional().describe("Space below the block."),
  hyphenate: z
    .boolean()
    .optional()
    .describe("True: words are divided at the end of a line, by the rules of their language; names and links are not."),
  balance: z.boolean().optional().describe("True: the lines of the block are made of similar length."),
  fill: colourName.optional().describe("Ground of a label; its text is then set in a box."),
  padding: z.array(points).length(4, "padding has four lengths: left, top, right, bottom").optional(),
});

const sectionStyle = z.strictObject({
  head: z.enum(["side", "above"]).describe("Where the heading stands."),
  rule: z.boolean().describe("True: a hairline above the section."),
  above: distanceSchema.optional().describe("Space above the section, where no hairline makes it."),
  below: distanceSchema.optional().describe("Space below the section."),
  panel: z
    .strictObject({
      fill: colourName,
      padding: z.array(points).length(4, "padding has four lengths: left, top, right, bottom"),
      reach: points.describe("How far the panel reaches into the margins."),
      border: z.strictObject({ width: points, colour: colourName }).optional().describe("A line round the panel."),
    })
    .optional()
    .describe("A tinted ground behind the section."),
});

const listStyle = z.strictObject({
  marker: z.enum(["square", "number"]),
  colour: colourName,
  between: distanceSchema.describe("Space between two items."),
  hang: z.boolean().describe("True: the markers hang left of the text's edge."),
  columns: z.number().int().min(1).max(3).describe("Number of columns the items are shared out over."),
  gap: points.describe("Space between those columns."),
});

const columnsStyle = z.strictObject({
  widths: z.array(points).describe("Widths of the columns from the last backwards; the others share what is left."),
  gap: points,
  below: distanceSchema,
  flow: z
    .number()
    .int()
    .min(2, "text flows through two columns or three")
    .max(3, "text flows through two columns or three")
    .optional()
    .describe("The blocks run on through so many columns of one width, which are level where they end."),
  stacked: z.boolean().optional().describe("True: the columns stand one below the other."),
});

const paperSchema = z.strictObject({
  width: points,
  height: points,
  margins: z.strictObject({ top: points, right: points, bottom: points, left: points }),
});

const spacingSchema = z.strictObject({
  section: z.number(),
  item: z.number(),
  panel: z.number(),
  numbers: z.number(),
});

const logoSchema = z
  .strictObject({
    file: textSchema.describe("The logo's file, from the project's folder: images/logo.svg. SVG, PNG or JPEG."),
    alt: shortTextSchema(200).describe("Whose logo it is, for readers who do not see it."),
    height: points.min(4).describe("Its height in points."),
    side: z.enum(["left", "right"]).default("left").describe("On which side of the running head it stands."),
  })
  .describe("A logo in the running head of every page.");

/** A theme, format 1. It maps one to one to what the PDF writer can do. */
export const themeSchema = z.strictObject({
  theme: z.literal(1, { error: "this program reads theme format 1" }),
  label: textSchema,
  fonts: z.record(z.string(), fontSchema),
  colours: z.record(z.string(), colourSchema),
  markings: z.record(z.string(), colourSchema).describe("Colour of the text of a marking, by marking."),
  unit: points.describe("The unit of all distances, a quarter of the line grid."),
  papers: z.strictObject({ A4: paperSchema, Letter: paperSchema }),
  running: z
    .strictObject({ top: points, bottom: points })
    .describe("Distance of header and footer from the edge of the page."),
  logo: logoSchema.optional(),
  side_head: z.strictObject({ width: points, gutter: points }),
  rule: z.strictObject({ width: points, colour: colourName, below: z.number().describe("Units below the rule.") }),
  spacings: z.array(spacingSchema).min(1).describe("Settings of the named distances, in units, loosest first."),
  smallest_type: points
    .min(smallestOfAll, `smallest_type is ${smallestOfAll} points or more`)
    .default(8)
    .describe("No style is set smaller, in points, whatever size of type an audience allows."),
  base: z.string().describe("Key of the style that others build on."),
  styles: z.record(z.string(), textStyle),
  sections: z.record(z.string(), sectionStyle),
  lists: z.record(z.string(), listStyle),
  columns: z.record(z.string(), columnsStyle),
  table: z.strictObject({
    padding: points.describe("Space above and below the text of a row."),
    gap: points.describe("Space between columns."),
    head_rule: points,
    row_rule: points,
  }),
});

/** A theme as its file defines it. */
export type Theme = z.infer<typeof themeSchema>;

/** The named distances of one setting, in units. */
export type Spacing = z.infer<typeof spacingSchema>;

/** A distance as a theme writes it. */
export type Distance = z.infer<typeof distanceSchema>;

/** One of the sizes of paper every theme has. */
export type PaperName = keyof Theme["papers"];
