import type { Picture } from "../picture/picture.ts";
import type { ColumnFlow } from "./place-columns.ts";

/** The part of pdfmake's document definition that we make. pdfmake changes what it is given: build anew for each run. */

/** Left, top, right, bottom, in points. */
export type Margins = [number, number, number, number];

/** The role of a node in the logical structure (PDF 1.7, 14.8.4). */
export interface Tag {
  role:
    | "H1"
    | "H2"
    | "H3"
    | "P"
    | "Note"
    | "Sect"
    | "Div"
    | "L"
    | "LI"
    | "Lbl"
    | "LBody"
    | "Table"
    | "TR"
    | "TH"
    | "TD"
    | "Figure"
    | "Caption";
  /** How the items of a list are numbered. */
  numbering?: "Decimal" | "Square";
  /** The text of a heading, for the outline. */
  title?: string;
  /** The id of a note, by which its references find it. */
  note?: string;
  /** What a figure shows, for those who do not see it. */
  alternative?: string;
  /** What the link from a note back to the text says. */
  back?: string;
  /** What a header cell is the head of. */
  scope?: "Column" | "Row";
}

/** The role of a run within a line. Runs with the same object, and only those, are one element. */
export interface RunTag {
  role: "Strong" | "Em" | "Span" | "Link";
  language?: string;
  /** What an abbreviation stands for. */
  expansion?: string;
  /** What a link says of itself to those who do not see it. */
  contents?: string;
  /** The id of the note that a link refers to; the note leads back to the first link with it. */
  note?: string;
}

export interface RunProperties {
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  link?: string;
  linkToDestination?: string;
  noWrap?: boolean;
  /** Height above the baseline in points that a line makes for it, where not the font's own. */
  ascent?: number;
  /** OpenType features that are asked for beside a font's usual ones. */
  fontFeatures?: string[];
  /** True: words are divided at the end of a line, by the rules of their language. */
  hyphenate?: boolean;
  /** BCP 47 tag, where it is not that of the document. */
  language?: string;
  runTag?: RunTag;
}

export interface Run extends RunProperties {
  text: string;
}

interface Placed {
  tag?: Tag;
  margin?: Margins;
  width?: number | "auto" | "*";
}

export interface TextNode extends RunProperties, Placed {
  text: Run[];
  id?: string;
  /** In columns: true for a text that does not stand last in one. */
  keepsWithNext?: boolean;
}

export interface StackNode extends Placed {
  stack: DefinitionNode[];
  /** True for a few lines that are not parted by the end of a page. */
  keepTogether?: boolean;
  /** The blocks run on from column to column. */
  flow?: ColumnFlow;
}

export interface ColumnsNode extends Placed {
  columns: DefinitionNode[];
  columnGap: number;
}

export interface BulletsNode extends RunProperties, Placed {
  ul: DefinitionNode[];
  type: "square";
  markerColor: string;
}

export interface TableNode extends Placed {
  table: { widths: (number | "auto" | "*")[]; headerRows?: number; body: TableCellNode[][] };
  layout: TableLayout;
}

export type TableCellNode = DefinitionNode & { fillColor?: string };

export interface TableLayout {
  hLineWidth: (line: number) => number;
  vLineWidth: () => number;
  hLineColor: (line: number) => string;
  readonly vLineColor?: () => string;
  paddingLeft: (column: number) => number;
  paddingRight: () => number;
  paddingTop: (row: number) => number;
  paddingBottom: (row: number) => number;
}

export interface CanvasNode extends Placed {
  canvas: { type: "line"; x1: number; y1: number; x2: number; y2: number; lineWidth: number; lineColor: string }[];
}

/** A picture at the size at which it is drawn. Without a tag it only decorates. */
export interface PictureNode extends Placed {
  /** pdfmake wants a name, and asks for nothing by it. */
  image: string;
  width: number;
  height: number;
  picture: DrawnPicture;
}

/** A picture, and the families its texts are set in: those of the theme by name, and the one for all others. */
export interface DrawnPicture {
  readonly picture: Picture;
  readonly families: readonly string[];
  readonly family: string;
}

export type DefinitionNode = TextNode | StackNode | ColumnsNode | BulletsNode | TableNode | CanvasNode | PictureNode;

/** A whole document, ready for pdfmake's layout. */
export interface Definition {
  pageSize: { width: number; height: number };
  pageMargins: Margins;
  content: DefinitionNode[];
  header: (page: number, pages: number) => DefinitionNode;
  footer: (page: number, pages: number) => DefinitionNode;
  defaultStyle: RunProperties;
  language: string;
  info: { Title: string; Author?: string; Subject?: string; Creator: string; Producer: string; CreationDate: Date };
}
