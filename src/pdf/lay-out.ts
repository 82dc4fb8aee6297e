import type { Attachment } from "../archive/attachment.ts";
import { attachFiles } from "./attach-files.ts";
import type { Definition } from "./definition.ts";
import type { OpenFonts } from "./fonts.ts";
import { forgetGlyphs } from "./kept-fonts.ts";
import type { Pace } from "./pace.ts";
import { packObjects } from "./pack-objects.ts";
import { type LaidOutPage, tableLayouts } from "./pdfmake-modules.ts";
import type { StructureElement } from "./structure-element.ts";
import { TaggedDocument } from "./tagged-document.ts";
import { TaggedLayout } from "./tagged-layout.ts";
import { TaggedRenderer } from "./tagged-renderer.ts";
import { type LedgerEntry, lostTexts } from "./word-ledger.ts";
import { writtenObjects } from "./written-objects.ts";

/** A document broken into lines and pages, with its logical structure, not yet drawn. */
export interface LaidOut {
  readonly pages: readonly LaidOutPage[];
  readonly structure: StructureElement;
  readonly ledger: readonly LedgerEntry[];
  readonly document: TaggedDocument;
  readonly date: Date;
  readonly fonts: OpenFonts;
  readonly pace: Pace;
}

/** Returns a definition laid out. The only files in reach are the fonts it is given; nothing is fetched. */
export function layOut(definition: Definition, fonts: OpenFonts, pace: Pace = "fast"): LaidOut {
  forgetAllGlyphs(fonts);
  const { pageSize, pageMargins, content, defaultStyle, header, footer } = definition;
  const [left, top, right, bottom] = pageMargins;
  const document = new TaggedDocument(fonts, pace, documentOptions(definition));
  const layout = new TaggedLayout(pageSize, { left, top, right, bottom }, pace);
  layout.language = definition.language;
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(content, document, {}, defaultStyle, undefined, header, footer);
  const date = definition.info.CreationDate;
  return { pages, structure: layout.root, ledger: layout.ledger, document, date, fonts, pace };
}

/** A document as a file, and the beginnings of texts that did not come onto its pages whole. */
export interface DrawnPdf {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/** Returns a laid-out document as a file that carries others. It can be drawn once. */
export function draw(laidOut: LaidOut, attachments: readonly Attachment[] = []): DrawnPdf {
  const { pages, structure, ledger, document, date, fonts, pace } = laidOut;
  forgetAllGlyphs(fonts);
  new TaggedRenderer(document, pace).renderPages(pages);
  attachFiles(document, attachments, date);
  document.finishStructure(structure);
  document.end();
  return { bytes: packObjects(writtenObjects(document.pieces)), lost: lostTexts(ledger) };
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

/** Other documents may have been laid out since: each begins with fonts that remember nothing. */
function forgetAllGlyphs({ families }: OpenFonts): void {
  for (const opened of families.values()) for (const { font } of Object.values(opened)) forgetGlyphs(font);
}
