import type { Definition } from "./definition.ts";
import type { Face, OpenFonts } from "./fonts.ts";
import {
  createLayoutBuilder,
  createPdfDocument,
  type LaidOutPage,
  type PdfKitDocument,
  renderPages,
} from "./pdfmake-modules.ts";

/** A document broken into lines and pages, not yet drawn. */
export interface LaidOut {
  readonly pages: readonly LaidOutPage[];
  readonly document: PdfKitDocument;
}

/** Returns a definition laid out. The only files in reach are the fonts it is given; nothing is fetched. */
export function layOut(definition: Definition, fonts: OpenFonts): LaidOut {
  const document = createPdfDocument(fontFaces(fonts), fontFiles(fonts), {
    size: [definition.pageSize.width, definition.pageSize.height],
    pdfVersion: "1.7",
    displayTitle: true,
    compress: true,
    lang: definition.language,
    fontLayoutCache: true,
    bufferPages: false,
    autoFirstPage: false,
    info: definition.info,
    font: null,
  });
  const builder = createLayoutBuilder(definition.pageSize, definition.pageMargins);
  const { content, defaultStyle, header, footer } = definition;
  const pages = builder.layoutDocument(content, document, {}, defaultStyle, undefined, header, footer);
  return { pages, document };
}

/** Returns the bytes of a laid-out document. It can be drawn once. */
export function draw({ pages, document }: LaidOut): Uint8Array {
  renderPages(document, pages);
  document.end();
  const bytes = document.read();
  if (bytes === null) throw new Error("pdfkit did not finish the document at once");
  return bytes;
}

function fontFaces(fonts: OpenFonts) {
  const faces = [...fonts.families.keys()].map((family) => {
    const file = (face: Face) => `${family}/${face}`;
    const names = {
      normal: file("regular"),
      bold: file("bold"),
      italics: file("italic"),
      bolditalics: file("bold_italic"),
    };
    return [family, names] as const;
  });
  return Object.fromEntries(faces);
}

function fontFiles(fonts: OpenFonts) {
  const files = new Map<string, Uint8Array>(
    [...fonts.families].flatMap(([family, faces]) =>
      Object.entries(faces).map(([face, { bytes }]) => [`${family}/${face}`, bytes] as const),
    ),
  );
  return {
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => files.get(name) ?? new Uint8Array(),
  };
}
