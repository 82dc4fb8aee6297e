import type { JpegPicture, Picture, PixelPicture } from "../picture/picture.ts";
import { fontFaces, fontFiles } from "./font-files.ts";
import { faceOf, type OpenFonts } from "./fonts.ts";
import type { Pace } from "./pace.ts";
import type { PdfFont } from "./pdfkit-font.ts";
import { BasePdfDocument } from "./pdfmake-modules.ts";
import { type PictureObject, pictureObject } from "./picture-object.ts";
import { printSoftHyphens } from "./print-soft-hyphens.ts";
import type { Mark, PdfReference, StructureElement } from "./structure-element.ts";
import { useTables } from "./use-tables.ts";
import { type Bookmark, writeOutline } from "./write-outline.ts";
import { writeOutputIntent } from "./write-output-intent.ts";
import { writeStructure } from "./write-structure.ts";
import { escapeXml, languageMetadata, universalAccessMetadata } from "./xmp-metadata.ts";

/** A rectangle on a page, in points from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** pdfkit's document, which also keeps marked content, tags links and writes the structure tree. */
export class TaggedDocument extends BasePdfDocument {
  /** The file as pdfkit writes it, piece by piece: lines and values as text, data as bytes. */
  readonly pieces: (string | Uint8Array)[] = [];
  private open: Mark | undefined;
  /** Operators of the page that are not in its stream yet. */
  private operators = "";
  private readonly bookmarks: Bookmark[] = [];
  private readonly openFonts: OpenFonts;
  private readonly pace: Pace;
  private readonly provided = new Set<PdfFont>();

  constructor(fonts: OpenFonts, pace: Pace, options: object) {
    super(fontFaces(fonts), {}, {}, {}, options, fontFiles(fonts, pace), () => false);
    this.openFonts = fonts;
    this.pace = pace;
    // pdfkit gives each document functions of its own for PDF/A, over those of its class.
    this._addColorOutputIntent = () => writeOutputIntent(this);
  }
  private readonly pictures = new Map<Picture, PictureObject>();

  /** Opens marked content for what is drawn next; content of the same element goes on. */
  mark(mark: Mark): void {
    if (this.open === mark) return;
    this.closeMark();
    this.addContent(mark.kind === "element" ? this.openElement(mark) : openArtifact(mark));
    this.open = mark;
  }

  override addPage(options?: object): this {
    this.closeMark();
    this.flushOperators();
    return super.addPage(options);
  }

  override flushPages(): void {
    this.flushOperators();
    super.flushPages();
  }

  /** pdfkit makes bytes of each operator by itself. */
  override addContent(operators: string): this {
    this.operators += this.operators === "" ? operators : `\n${operators}`;
    return this;
  }

  /** The header is written before there is a list to enter it in; the file that is made of the pieces has its own. */
  override _write(piece: string | Uint8Array): void {
    this.pieces?.push(piece);
  }

  /** As a stream, pdfkit's document would be held on to until the process rests, which a build of many never does. */
  override push(): boolean {
    return true;
  }

  /** Adds a link that belongs to an element and says what it is (PDF/UA-1 7.18.5). */
  linkTo(
    element: StructureElement,
    area: Area,
    kind: "address" | "destination",
    target: string,
    contents: string,
  ): void {
    const options = {
      // pdfkit writes String objects as text and plain strings as names.
      Contents: Object(contents),
      structParent: { add: ({ annotationRef }: { annotationRef: PdfReference }) => this.adopt(element, annotationRef) },
    };
    const { x, y, width, height } = area;
    if (kind === "address") this.link(x, y, width, height, target, options);
    else this.goTo(x, y, width, height, target, options);
  }

  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const font = super.provideFont(family, bold, italics);
    if (this.provided.has(font)) return font;
    this.provided.add(font);
    if (this.pace === "fast") useTables(font, faceOf(this.openFonts, { font: family, bold, italic: italics }));
    printSoftHyphens(font);
    return font;
  }

  /** A name would be a path, and the <image> of an SVG reads any file past pdfmake's policies (CVE-2026-114491). */
  override openImage(picture: unknown): unknown {
    if (typeof picture === "string") throw new Error("a picture is given as bytes, never by name");
    return super.openImage(picture);
  }

  /** pdfmake asks for the size of every picture; ours come with the size at which they are drawn. */
  override provideImage(_name: string): { readonly width: number; readonly height: number } {
    return { width: 1, height: 1 };
  }

  /** Returns a picture as an object of this file: one, however often it is drawn. */
  objectOf(picture: PixelPicture | JpegPicture): PictureObject {
    const known = this.pictures.get(picture) ?? pictureObject(picture, `Picture${this.pictures.size + 1}`, this);
    this.pictures.set(picture, known);
    return known;
  }

  /** Returns an area of the current page as left, bottom, right and top, as PDF counts. */
  boxOf({ x, y, width, height }: Area): readonly [number, number, number, number] {
    const top = this.page.height - y;
    return [x, top - height, x + width, top];
  }

  /** Enters a heading into the outline; `y` in points from the top of the current page. */
  bookmark(title: string, level: number, y: number): void {
    const { dictionary, height } = this.page;
    this.bookmarks.push({ title, level, page: dictionary, top: height - y });
  }

  /** Writes the outline and the structure tree; the last thing before the end. */
  finishStructure(root: StructureElement): void {
    this.closeMark();
    for (const { unicode } of Object.values(this._fontFamilies)) preferPlainCharacters(unicode);
    writeStructure(this, root);
    const outline = writeOutline((data) => this.ref(data), this.bookmarks);
    if (outline !== undefined) this._root.data["Outlines"] = outline;
  }

  /** Returns the object of an element in the file. */
  referenceOf(element: StructureElement): PdfReference {
    element.reference ??= this.ref({});
    return element.reference;
  }

  /** pdfkit does not escape what it writes into XML: a title with an ampersand would break the metadata. */
  override _addInfo(): void {
    const { info } = this;
    const escaped = Object.entries(info).map(([key, value]) => [key, isText(value) ? escapeXml(String(value)) : value]);
    this.info = Object.fromEntries(escaped);
    super._addInfo();
    this.info = info;
    this.appendXML(languageMetadata(this.options.lang));
    this.appendXML(universalAccessMetadata);
    // A fifth of what pdfkit writes is white space between elements, and metadata are not compressed.
    this.metadata._metadata = this.metadata._metadata.replaceAll(/>\s+</g, "><");
  }

  private flushOperators(): void {
    if (this.operators !== "") super.addContent(this.operators);
    this.operators = "";
  }

  private closeMark(): void {
    if (this.open !== undefined) this.addContent("EMC");
    this.open = undefined;
  }

  private openElement(element: StructureElement): string {
    const parents = this.getStructParentTree().get(this.page.structParentTreeKey);
    const mcid = parents.length;
    parents.push(this.referenceOf(element));
    element.kids.push({ kind: "content", page: this.page.dictionary, mcid });
    element.page ??= this.page.dictionary;
    return `/${element.role} <</MCID ${mcid}>> BDC`;
  }

  private adopt(element: StructureElement, annotation: PdfReference): void {
    const key = this.createStructParentTreeNextKey();
    annotation.data["StructParent"] = key;
    this.getStructParentTree().add(key, this.referenceOf(element));
    element.kids.push({ kind: "annotation", page: this.page.dictionary, annotation });
  }
}

/** The characters that copied text should hold where a glyph stands for several: spaces that do not break, too. */
const plainCharacters = new Map([
  [0xa0, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

/** One glyph can serve a space and a no-break space; pdfkit keeps whichever came first. */
function preferPlainCharacters(unicode: number[][]): void {
  for (const [glyph, codePoints] of unicode.entries()) {
    const [only, ...more] = codePoints ?? [];
    const plain = only === undefined || more.length > 0 ? undefined : plainCharacters.get(only);
    if (plain !== undefined) unicode[glyph] = [plain];
  }
}

function openArtifact(artifact: Extract<Mark, { kind: "artifact" }>): string {
  const subtype = artifact.subtype === undefined ? "" : ` /Subtype /${artifact.subtype}`;
  return `/Artifact <</Type /${artifact.type}${subtype}>> BDC`;
}

function isText(value: unknown): boolean {
  return typeof value === "string" || value instanceof String;
}
