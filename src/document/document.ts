import type { Span } from "../diagnostics/span.ts";
import type { Picture } from "../picture/picture.ts";

/**
 * The hub between templates and writers: one typed tree. Block and Inline are separate unions, so that bad nesting
 * cannot be written; writers switch over `kind` without a default, so that a new kind fails to compile until each
 * of them has it.
 */
export interface Document {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  /** ISO date of issue, or of the information cut-off: the only time that enters the output. */
  readonly date: string | undefined;
  readonly header: readonly Block[];
  readonly body: readonly Block[];
  readonly footer: readonly Block[];
}

/** What every block carries. */
interface BlockBase {
  /** Key of the theme's style: the element's name, with its class where it has one (`p.lead`). */
  readonly style: string;
  /** Id of the brief's statement the block prints, where it prints one: `key_facts-2`. */
  readonly statement: string | undefined;
  /** The template's tag that made the block. */
  readonly origin: Span | undefined;
}

export interface Heading extends BlockBase {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly children: readonly Inline[];
}

export interface Paragraph extends BlockBase {
  readonly kind: "paragraph";
  readonly children: readonly Inline[];
}

export interface List extends BlockBase {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends BlockBase {
  /** Destination of note references; undefined where nothing refers to the item. */
  readonly id: string | undefined;
  /** What the link from a note back to the text says; where nothing is given, the note's number. */
  readonly back?: string | undefined;
  readonly children: readonly Block[];
}

export interface DescriptionList extends BlockBase {
  readonly kind: "description-list";
  readonly entries: readonly { readonly term: readonly Inline[]; readonly description: readonly Inline[] }[];
}

export interface Table extends BlockBase {
  readonly kind: "table";
  /** The first row holds the heads of the columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell extends BlockBase {
  readonly header: boolean;
  readonly children: readonly Inline[];
}

/** A picture with its caption. */
export interface Figure extends BlockBase {
  readonly kind: "figure";
  readonly picture: Picture;
  /** What the picture shows, for those who do not see it; empty where it only decorates. */
  readonly alternative: string;
  readonly caption: FigureCaption | undefined;
}

/** The words below a picture, in a style of their own. */
export interface FigureCaption {
  readonly style: string;
  readonly children: readonly Inline[];
}

/** A group set apart, such as a key number with its caption. */
export interface Callout extends BlockBase {
  readonly kind: "callout";
  readonly children: readonly Block[];
}

/** Blocks side by side; how wide each is, the theme says. */
export interface Columns extends BlockBase {
  readonly kind: "columns";
  readonly columns: readonly Block[];
}

export interface Rule extends BlockBase {
  readonly kind: "rule";
}

export interface Section extends BlockBase {
  readonly kind: "section";
  readonly heading: Heading | undefined;
  readonly children: readonly Block[];
}

export type Block = Heading | Paragraph | List | DescriptionList | Table | Figure | Callout | Columns | Rule | Section;

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "strong" | "emphasis";
      readonly style: string;
      readonly language: string | undefined;
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: "span";
      readonly style: string;
      readonly language: string | undefined;
      /** As of a block: a statement that is printed within a running text. */
      readonly statement: string | undefined;
      readonly children: readonly Inline[];
    }
  | { readonly kind: "link"; readonly style: string; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: "abbreviation"; readonly expansion: string; readonly children: readonly Inline[] }
  | { readonly kind: "note-reference"; readonly note: string; readonly label: string }
  | { readonly kind: "line-break" }
  | { readonly kind: "page-number" }
  | { readonly kind: "page-count" };

/** Returns the text of inlines as a reader sees it; page numbers are not known yet and count as nothing. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join("");
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
    case "emphasis":
    case "span":
    case "link":
    case "abbreviation":
      return inlineText(inline.children);
    case "note-reference":
      return inline.label;
    case "line-break":
      return "\n";
    case "page-number":
    case "page-count":
      return "";
  }
}
