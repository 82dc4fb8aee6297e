import { createRequire } from "node:module";
import type { RunProperties } from "./definition.ts";
import type { PdfKitDocument, PlacedInline } from "./pdfmake-modules.ts";

/** How pdfmake 0.3.11 comes from texts to words: what we use of its modules, which ship no types. */
const require = createRequire(import.meta.url);

/** The styles of the nodes round a text, the innermost last. */
export interface StyleStack {
  readonly styleOverrides: readonly RunProperties[];
  readonly defaultStyle: RunProperties;
}

/** A text in words. Lengths in points. */
export interface MeasuredInlines {
  readonly items: readonly PlacedInline[];
  readonly minWidth: number;
  readonly maxWidth: number;
}

/** Measures texts for the layout. */
export interface TextInlines {
  readonly pdfDocument: PdfKitDocument;
  buildInlines(text: unknown, styles: StyleStack): MeasuredInlines;
}

/** Finds where lines may end (Unicode Standard Annex 14). */
interface LineBreaks {
  nextBreak(): { readonly position: number; readonly required: boolean } | null;
}

const textInlinesModule: { readonly default: new (document: PdfKitDocument) => TextInlines } =
  require("pdfmake/js/TextInlines.js");

export const BaseTextInlines = textInlinesModule.default;

/** pdfmake's own copy: another version might break lines elsewhere. */
export const LineBreaker: new (text: string) => LineBreaks = createRequire(require.resolve("pdfmake"))("linebreak");
