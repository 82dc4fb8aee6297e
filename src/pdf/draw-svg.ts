import { createRequire } from "node:module";
import type { PdfKitDocument } from "./pdfmake-modules.ts";

/** As in `pdfmake-modules.ts`: CommonJS without types, of which we use this much. */
const require = createRequire(import.meta.url);

/** Draws SVG source at a place in points; texts in fonts of the document by the names that `fontCallback` returns. */
type DrawSvg = (document: PdfKitDocument, svg: string, x: number, y: number, options: DrawSvgOptions) => void;

interface DrawSvgOptions {
  readonly width: number;
  readonly height: number;
  readonly assumePt: true;
  readonly preserveAspectRatio: "xMidYMid meet";
  readonly fontCallback: (families: string, bold: boolean, italic: boolean) => string;
  readonly imageCallback: () => undefined;
  readonly warningCallback: (warning: string) => void;
}

const drawSvgModule: { readonly default: DrawSvg } = require("pdfmake/js/3rd-party/svg-to-pdfkit.js");

export const drawSvg = drawSvgModule.default;
