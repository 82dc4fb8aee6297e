import type { Attachment } from "../archive/attachment.ts";
import { attachFiles } from "./attach-files.ts";
import type { Definition } from "./definition.ts";
import type { Face, OpenFonts } from "./fonts.ts";
import { forgetGlyphs } from "./kept-fonts.ts";
import { packObjects } from "./pack-objects.ts";
import { type LaidOutPage, SvgMeasure, tableLayouts, type VirtualFiles } from "./pdfmake-modules.ts";
import type { StructureElement } from "./structure-element.ts";
import { TaggedDocument } from "./tagged-document.ts";
import { TaggedLayout } from "./tagged-layout.ts";
import { TaggedRenderer, type TextDrawing } from "./tagged-renderer.ts";
import { type LedgerEntry, lostTexts } from "./word-ledger.ts";

/** A document broken into lines and pages, with its logical structure, not yet drawn. */
export interface LaidOut {
  readonly pages: readonly LaidOutPage[];
  readonly structure: StructureElement;
  readonly ledger: readonly LedgerEntry[];
  readonly document: TaggedDocument;
  readonly date: Date;
  readonly fonts: OpenFonts;
}

/**
 * How pdfkit comes by fonts: `kept` open for the whole process, or `opened` for each document, as pdfmake does it. The
 * second is the reference that tests hold the first against.
 */
export type FontSource = "kept" | "opened";

/** Returns a definition laid out. The only files in reach are the fonts it is given; nothing is fetched. */
export function layOut(definition: Definition, fonts: OpenFonts, fontSource: FontSource = "kept"): LaidOut {
  forgetAllGlyphs(fonts);
  const { pageSize, pageMargins, content, defaultStyle, header, footer } = definition;
  const [left, top, right, bottom] = pageMargins;
  const document = new TaggedDocument(
    fontFaces(fonts),
    {},
    {},
    {},
    documentOptions(definition),
    fontFiles(fonts, fontSource),
    () => false,
  );
  const layout = new TaggedLayout(
    { ...pageSize, orientation: "portrait" },
    { left, top, right, bottom },
    new SvgMeasure(),
  );
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(content, document, {}, defaultStyle, undefined, header, footer);
  return { pages, structure: layout.root, ledger: layout.ledger, document, date: definition.info.CreationDate, fonts };
}

/** A document as a file, and the beginnings of texts that did not come onto its pages whole. */
export interface DrawnPdf {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/** Returns a laid-out document as a file that carries others. It can be drawn once. */
export function draw(
  laidOut: LaidOut,
  attachments: readonly Attachment[] = [],
  drawing: TextDrawing = "run",
): DrawnPdf {
  const { pages, structure, ledger, document, date, fonts } = laidOut;
  forgetAllGlyphs(fonts);
  new TaggedRenderer(document, drawing).renderPages(pages);
  attachFiles(document, attachments, date);
  document.finishStructure(structure);
  document.end();
  const bytes = document.read();
  if (bytes === null) throw new Error("pdfkit did not finish the document at once");
  return { bytes: packObjects(bytes), lost: lostTexts(ledger) };
}

function documentOptions(definition: Definition): object {
  return {
    size: [definition.pageSize.width, definition.pageSize.height],
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: definition.language,
    fontLayoutCache: true,
    autoFirstPage: false,
    info: definition.info,
    font: null,
  };
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

/** Other documents may have been laid out since: each begins with fonts that remember nothing. */
function forgetAllGlyphs({ families }: OpenFonts): void {
  for (const opened of families.values()) for (const { font } of Object.values(opened)) forgetGlyphs(font);
}

function fontFiles(fonts: OpenFonts, source: FontSource): VirtualFiles {
  const files = new Map<string, Uint8Array>(
    [...fonts.families].flatMap(([family, faces]) =>
      Object.entries(faces).map(
        ([face, { bytes, name }]) => [`${family}/${face}`, source === "kept" ? name : bytes] as const,
      ),
    ),
  );
  return {
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => files.get(name) ?? new Uint8Array(),
  };
}
