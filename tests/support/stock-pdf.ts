import { createRequire } from "node:module";
import type { Definition } from "../../src/pdf/definition.ts";
import { faces, type OpenFonts } from "../../src/pdf/fonts.ts";

const require = createRequire(import.meta.url);

/** pdfmake as anyone would use it. */
interface StockPdfmake {
  addFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

/** Returns a definition as a PDF from pdfmake alone: untagged, of no archival profile. */
export async function stockPdf(definition: Definition, fonts: OpenFonts): Promise<Uint8Array> {
  const pdfmake: StockPdfmake = require("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  for (const [family, opened] of fonts.families) {
    for (const face of faces) pdfmake.virtualfs.writeFileSync(`${family}/${face}`, opened[face].bytes);
    pdfmake.addFonts({
      [family]: {
        normal: `${family}/regular`,
        bold: `${family}/bold`,
        italics: `${family}/italic`,
        bolditalics: `${family}/bold_italic`,
      },
    });
  }
  const { info, ...rest } = definition;
  return pdfmake.createPdf({ ...rest, info: { title: info.Title, creationDate: info.CreationDate } }).getBuffer();
}
