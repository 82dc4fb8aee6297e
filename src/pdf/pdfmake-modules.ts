import { createRequire } from "node:module";
import type { Definition, DefinitionNode, Margins, RunProperties } from "./definition.ts";

/**
 * What we use of pdfmake's own modules, which ship no types. They are CommonJS with a `default`; `require` gives the
 * same object in every loader, where an `import` does not.
 */
const require = createRequire(import.meta.url);

/** One thing on a laid-out page. */
export interface PageItem {
  readonly type: string;
  readonly item: { readonly x: number; readonly y: number };
}

/** A page as pdfmake's layout returns it. */
export interface LaidOutPage {
  readonly items: readonly PageItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
}

/** The pdfkit document that text is measured with and the file is written by. */
export interface PdfKitDocument {
  end(): void;
  read(): Uint8Array | null;
}

interface VirtualFiles {
  existsSync(name: string): boolean;
  readFileSync(name: string): Uint8Array;
}

type FontFaces = Readonly<Record<"normal" | "bold" | "italics" | "bolditalics", string>>;

interface PdfDocumentModule {
  readonly default: new (
    fonts: Readonly<Record<string, FontFaces>>,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: VirtualFiles,
    mayReadFile: (path: string) => boolean,
  ) => PdfKitDocument;
}

interface LayoutBuilder {
  layoutDocument(
    content: DefinitionNode[],
    document: PdfKitDocument,
    styles: object,
    defaultStyle: RunProperties,
    background: undefined,
    header: Definition["header"] | undefined,
    footer: Definition["footer"] | undefined,
  ): LaidOutPage[];
  registerTableLayouts(layouts: object): void;
}

interface LayoutBuilderModule {
  readonly default: new (
    pageSize: { width: number; height: number; orientation: "portrait" },
    margins: { left: number; top: number; right: number; bottom: number },
    svgMeasure: object,
  ) => LayoutBuilder;
}

interface RendererModule {
  readonly default: new (document: PdfKitDocument) => { renderPages(pages: readonly LaidOutPage[]): void };
}

const pdfDocumentModule: PdfDocumentModule = require("pdfmake/js/PDFDocument.js");
const layoutBuilderModule: LayoutBuilderModule = require("pdfmake/js/LayoutBuilder.js");
const rendererModule: RendererModule = require("pdfmake/js/Renderer.js");
const svgMeasureModule: { readonly default: new () => object } = require("pdfmake/js/SVGMeasure.js");
const tableLayoutsModule: { readonly tableLayouts: object } = require("pdfmake/js/tableLayouts.js");

/** Returns a new document to write into; it can read nothing but the files it is given. */
export function createPdfDocument(
  fonts: Readonly<Record<string, FontFaces>>,
  files: VirtualFiles,
  options: object,
): PdfKitDocument {
  return new pdfDocumentModule.default(fonts, {}, {}, {}, options, files, () => false);
}

/** Returns a new layout engine for one document. */
export function createLayoutBuilder(
  pageSize: { width: number; height: number },
  [left, top, right, bottom]: Margins,
): LayoutBuilder {
  const margins = { left, top, right, bottom };
  const size = { ...pageSize, orientation: "portrait" as const };
  const builder = new layoutBuilderModule.default(size, margins, new svgMeasureModule.default());
  builder.registerTableLayouts(tableLayoutsModule.tableLayouts);
  return builder;
}

/** Draws laid-out pages into a document. */
export function renderPages(document: PdfKitDocument, pages: readonly LaidOutPage[]): void {
  new rendererModule.default(document).renderPages(pages);
}
