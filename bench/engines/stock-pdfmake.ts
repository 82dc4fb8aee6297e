import { createRequire } from "node:module";
import { defineDocument } from "../../dist/pdf/define-document.js";
import type { Engine } from "../engine.ts";
import { defaultSetting } from "./default-setting.ts";
import { documentOf } from "./document-of.ts";
import { fontFiles } from "./font-files.ts";

/** What we use of pdfmake, which ships no types. */
interface Pdfmake {
  addFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

/** Returns pdfmake with the very definition that Briefwright gives it: no tags, no archival profile. */
export function stockPdfmake(): Engine {
  const pdfmake: Pdfmake = createRequire(import.meta.url)("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  for (const [name, { regular, bold, italic, boldItalic }] of Object.entries(fontFiles))
    pdfmake.addFonts({ [name]: { normal: regular, bold, italics: italic, bolditalics: boldItalic } });
  const setting = defaultSetting();
  return {
    set: (brief) => {
      const { info, ...definition } = defineDocument(documentOf(brief), setting);
      const stock = { ...definition, info: { title: info.Title, creationDate: info.CreationDate } };
      return pdfmake.createPdf(stock).getBuffer();
    },
  };
}
