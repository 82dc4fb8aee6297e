import { createRequire } from "node:module";
import type { Definition, DefinitionNode, RunProperties, RunTag } from "./definition.ts";
import type { FontFaces, VirtualFiles } from "./font-files.ts";
import type { LayoutNode, LayoutRow } from "./layout-node.ts";
import type { PageWriter } from "./page-writer.ts";
import type { PdfFont } from "./pdfkit-font.ts";
import type { TextInlines } from "./pdfmake-text.ts";
import type { PictureObject } from "./picture-object.ts";
import type { PlacedPicture } from "./placed-picture.ts";
import type { FragmentItem } from "./split-fragment.ts";
import type { Mark, PdfReference } from "./structure-element.ts";
import type { LedgerEntry } from "./word-ledger.ts";

/**
 * What we use of the modules of pdfmake 0.3.11 and pdfkit, which ship no types: an honest description of the parts
 * that are called or overridden, and of nothing else. They are CommonJS with a `default`; `require` gives the same
 * object in every loader, where an `import` does not.
 */
const require = createRequire(import.meta.url);

/** A piece of a line in one style. Lengths in points. */
export interface PlacedInline {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly fontFeatures?: unknown;
  readonly noWrap?: boolean | null | undefined;
  readonly leadingCut?: number;
  readonly trailingCut?: number;
  /** Whether the next inline stands on the same line. */
  noNewLine?: boolean;
  readonly lineEnd?: boolean;
  /** Ours: the height above the baseline that a line makes for it, where not the font's own. */
  readonly ascent?: number | undefined;
  /** Ours: whether words are divided by the rules of their language, which is the document's where none is said. */
  readonly hyphenate?: boolean | undefined;
  readonly language?: string | undefined;
  /** Ours: where a hyphen may divide the word, in UTF-16 code units from its end. */
  readonly breaks?: readonly number[];
  readonly runTag?: RunTag | undefined;
  readonly link?: string | null | undefined;
  readonly linkToDestination?: string | null | undefined;
  readonly color?: string | undefined;
  readonly alignment?: string;
}

/** A line of text on a page. `mark` and `entry` are ours; clones keep them. */
export interface PlacedLine {
  inlines: readonly PlacedInline[];
  readonly x: number;
  y: number;
  id?: string | undefined;
  mark?: Mark;
  entry?: LedgerEntry | undefined;
  readonly maxWidth: number;
  /** Ours: true for a line that must not be the last of a column. */
  keepsWithNext?: boolean;
  addInline(inline: PlacedInline): void;
  getAvailableWidth(): number;
  clone(): PlacedLine;
  hasEnoughSpaceForInline(inline: PlacedInline, next: readonly PlacedInline[]): boolean;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
  lastLineInParagraph?: boolean;
}

/** A drawing on a page: a line from `y1` to `y2`, or a thing at `y`, a rectangle `h` high. `mark` is ours. */
export interface PlacedVector {
  readonly type?: string;
  readonly y?: number;
  readonly h?: number;
  readonly y1?: number;
  readonly y2?: number;
  readonly x?: number;
  readonly w?: number;
  mark?: Mark;
  /** Ours: the note whose marker this is, which leads back to the text, and what the link says. */
  back?: { readonly note: string; readonly contents: string };
}

/** A page as the layout returns it. */
export interface LaidOutPage {
  readonly items: readonly FragmentItem[];
  readonly pageSize: PageSize;
}

/** pdfmake's PDFDocument, over pdfkit's. */
export interface PdfKitDocument {
  info: Record<string, unknown>;
  /** The part of PDF/A that the metadata claims. */
  subset: number;
  readonly _root: PdfReference;
  readonly _fontFamilies: Readonly<Record<string, PdfFont>>;
  readonly options: { readonly lang: string };
  readonly page: {
    readonly dictionary: PdfReference;
    readonly width: number;
    readonly height: number;
    readonly structParentTreeKey: number;
    readonly fonts: Record<string, PdfReference>;
  };
  addContent(operators: string): this;
  addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  addPage(options?: object): this;
  annotate(x: number, y: number, width: number, height: number, options: object): this;
  appendXML(xml: string): void;
  createStructParentTreeNextKey(): number;
  end(): void;
  fillColor(colour: string): this;
  getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, value: PdfReference): void };
  getStructTreeRoot(): PdfReference;
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
  image(picture: PictureObject, x: number, y: number, size: { width: number; height: number }): this;
  openImage(picture: unknown): unknown;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  provideImage(name: string): { readonly width: number; readonly height: number };
  link(x: number, y: number, width: number, height: number, address: string, options: object): this;
  ref(data: Record<string, unknown>): PdfReference;
  flushPages(): void;
  push(chunk: Uint8Array | null): boolean;
  readonly metadata: { _metadata: string };
  _addColorOutputIntent(): void;
  _addInfo(): void;
  _write(piece: string | Uint8Array): void;
}

interface PdfDocumentClass {
  new (
    fonts: Readonly<Record<string, FontFaces>>,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: VirtualFiles,
    mayReadFile: (path: string) => boolean,
  ): PdfKitDocument;
}

interface Layout {
  readonly writer: PageWriter;
  readonly docMeasure: { readonly pdfDocument: PdfKitDocument; textInlines: TextInlines };
  layoutDocument(
    content: DefinitionNode[],
    document: PdfKitDocument,
    styles: object,
    defaultStyle: RunProperties,
    background: undefined,
    header: Definition["header"],
    footer: Definition["footer"],
  ): LaidOutPage[];
  registerTableLayouts(layouts: object): void;
  tryLayoutDocument(...parts: readonly unknown[]): unknown;
  addDynamicRepeatable(content: unknown, size: unknown, name: string): void;
  processLeaf(node: LayoutNode): void;
  processNode(node: LayoutNode, vertical?: boolean): void;
  processVerticalContainer(node: LayoutNode): void;
  processRow(row: LayoutRow): unknown;
  buildNextLine(node: LayoutNode): PlacedLine | null;
}

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LayoutClass {
  new (pageSize: PageSize & { orientation: "portrait" }, margins: PageMargins, svgMeasure: object): Layout;
}

interface Renderer<Document> {
  readonly pdfDocument: Document;
  renderLine(line: PlacedLine, x: number, y: number): void;
  renderImage(picture: PlacedPicture): void;
  renderVector(vector: PlacedVector): void;
  renderPages(pages: readonly LaidOutPage[]): void;
}

interface RendererClass {
  new <Document>(document: Document): Renderer<Document>;
}

const pdfDocumentModule: { readonly default: PdfDocumentClass } = require("pdfmake/js/PDFDocument.js");
const layoutModule: { readonly default: LayoutClass } = require("pdfmake/js/LayoutBuilder.js");
const lineModule: { readonly default: new (width: number) => PlacedLine } = require("pdfmake/js/Line.js");
const rendererModule: { readonly default: RendererClass } = require("pdfmake/js/Renderer.js");
const svgMeasureModule: { readonly default: new () => object } = require("pdfmake/js/SVGMeasure.js");
const tableLayoutsModule: { readonly tableLayouts: object } = require("pdfmake/js/tableLayouts.js");

export const BasePdfDocument = pdfDocumentModule.default;
export const BaseLayout = layoutModule.default;
export const Line = lineModule.default;
export const BaseRenderer = rendererModule.default;
export const SvgMeasure = svgMeasureModule.default;
export const { tableLayouts } = tableLayoutsModule;
