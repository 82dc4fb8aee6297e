import type { RunTag } from "./definition.ts";
import { drawPicture } from "./draw-picture.ts";
import { referenceDestination } from "./note-destinations.ts";
import type { Pace } from "./pace.ts";
import { BaseRenderer, type PlacedInline, type PlacedLine, type PlacedVector } from "./pdfmake-modules.ts";
import type { PlacedPicture } from "./placed-picture.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";
import { addElement, layoutArtifact, type StructureElement } from "./structure-element.ts";
import type { TaggedDocument } from "./tagged-document.ts";
import { drawTextObject, isPlainText, textObject } from "./text-object.ts";
import { enterDrawn, enterPicture } from "./word-ledger.ts";

/** How far the link of a bullet reaches beyond it, in points: a bullet is too small to be hit. */
const markerReach = 3;

/** pdfmake's renderer, which also opens and closes marked content round each thing it draws. */
export class TaggedRenderer extends BaseRenderer<TaggedDocument> {
  /** The element of each tagged run, so that a run that goes on in the next line stays one element. */
  private readonly runs = new Map<RunTag, { readonly host: StructureElement; readonly element: StructureElement }>();
  private readonly headings = new Set<StructureElement>();
  private readonly references = new Set<string>();
  private readonly pace: Pace;

  constructor(document: TaggedDocument, pace: Pace) {
    super(document);
    this.pace = pace;
  }

  override renderVector(vector: PlacedVector): void {
    this.pdfDocument.mark(vector.mark ?? layoutArtifact);
    super.renderVector(vector);
    const { mark, back, x = 0, y = 0, w = 0, h = 0 } = vector;
    if (mark?.kind !== "element" || back === undefined) return;
    const area = { x: x - markerReach, y: y - markerReach, width: w + 2 * markerReach, height: h + 2 * markerReach };
    this.pdfDocument.linkTo(mark, area, "destination", referenceDestination(back.note), back.contents);
  }

  override renderImage(placed: PlacedPicture): void {
    const { x, y, _width: width, _height: height, mark = layoutArtifact, picture } = placed;
    if (picture === undefined) throw new Error("a picture of the definition is one that was checked");
    enterPicture(placed.entry);
    this.pdfDocument.mark(mark);
    drawPicture(this.pdfDocument, picture, { x, y, width, height });
    if (mark.kind === "element") mark.box = this.pdfDocument.boxOf({ x, y, width, height });
  }

  override renderLine(line: PlacedLine, x: number, y: number): void {
    const { mark } = line;
    enterDrawn(line.entry, line, x, this.pdfDocument.page.width);
    if (mark === undefined || mark.kind === "artifact" || line.inlines.every(({ text }) => text === "")) {
      this.pdfDocument.mark(mark?.kind === "artifact" ? mark : layoutArtifact);
      this.drawLine(line, x, y);
      return;
    }
    this.bookmark(mark, y);
    for (const [index, inlines] of groupByTag(line.inlines).entries()) {
      this.renderRun(line, mark, inlines, index === 0, x, y);
    }
  }

  /** Draws the inlines of one element as a line of their own, which keeps the height and baseline of the whole. */
  private renderRun(
    line: PlacedLine,
    host: StructureElement,
    inlines: readonly PlacedInline[],
    isFirst: boolean,
    x: number,
    y: number,
  ): void {
    const [first] = inlines;
    if (first === undefined) return;
    const element = first.runTag === undefined ? host : this.elementOf(first.runTag, host);
    this.pdfDocument.mark(element);
    this.drawPart(line, inlines, isFirst, x, y);
    this.placeReference(first, x, y);
    this.linkRun(line, element, inlines, x, y);
  }

  private drawLine(line: PlacedLine, x: number, y: number): void {
    if (!this.drawText(line, line.inlines, true, x, y)) super.renderLine(line, x, y);
  }

  /** pdfmake draws part of a line as a line of its own, which keeps the height and baseline of the whole. */
  private drawPart(line: PlacedLine, inlines: readonly PlacedInline[], isFirst: boolean, x: number, y: number): void {
    if (this.drawText(line, inlines, isFirst, x, y)) return;
    const part = line.clone();
    part.inlines = inlines.map((inline) => ({ ...inline, link: undefined, linkToDestination: undefined }));
    part.getHeight = () => line.getHeight();
    part.getAscenderHeight = () => line.getAscenderHeight();
    if (!isFirst) part.id = undefined;
    super.renderLine(part, x, y);
  }

  /** Draws inlines that are no more than text as one object; returns whether it did. Links are laid over them. */
  private drawText(
    line: PlacedLine,
    inlines: readonly PlacedInline[],
    isFirst: boolean,
    x: number,
    y: number,
  ): boolean {
    if (this.pace === "plain" || (isFirst && line.id !== undefined) || !isPlainText(line, inlines)) return false;
    const text = textObject(inlines, x, y + line.getAscenderHeight());
    if (text !== undefined) drawTextObject(this.pdfDocument, text);
    return text !== undefined;
  }

  /** One annotation for the words of a link on a line, where pdfmake makes one for each word. */
  private linkRun(
    line: PlacedLine,
    element: StructureElement,
    inlines: readonly PlacedInline[],
    x: number,
    y: number,
  ): void {
    const [first, last] = [inlines[0], inlines.at(-1)];
    if (first === undefined || last === undefined) return;
    const target = first.link ?? first.linkToDestination ?? undefined;
    if (target === undefined) return;
    const width = last.x + last.width - (last.trailingCut ?? 0) - first.x;
    const area = { x: x + first.x, y, width, height: line.getHeight() };
    const contents = first.runTag?.contents ?? withoutSoftHyphens(inlines.map(({ text }) => text).join("")).trim();
    this.pdfDocument.linkTo(
      element,
      area,
      typeof first.link === "string" ? "address" : "destination",
      target,
      contents,
    );
  }

  /** A heading is entered into the outline at its first line. */
  private bookmark(element: StructureElement, y: number): void {
    const { title } = element.attributes;
    if (title === undefined || this.headings.has(element)) return;
    this.headings.add(element);
    this.pdfDocument.bookmark(title, Number(element.role.slice(1)), y);
  }

  /** A note leads back to the first of its references. */
  private placeReference({ runTag, x: offset }: PlacedInline, x: number, y: number): void {
    const note = runTag?.note;
    if (note === undefined || this.references.has(note)) return;
    this.references.add(note);
    this.pdfDocument.addNamedDestination(referenceDestination(note), "XYZ", x + offset, y, null);
  }

  private elementOf(tag: RunTag, host: StructureElement): StructureElement {
    const known = this.runs.get(tag);
    if (known !== undefined && known.host === host) return known.element;
    const parent = tag.note === undefined ? host : addElement(host, "Reference");
    const element = addElement(parent, tag.role, { language: tag.language, expansion: tag.expansion });
    this.runs.set(tag, { host, element });
    return element;
  }
}

function groupByTag(inlines: readonly PlacedInline[]): readonly (readonly PlacedInline[])[] {
  const groups: PlacedInline[][] = [];
  for (const inline of inlines) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.runTag === inline.runTag) group.push(inline);
    else groups.push([inline]);
  }
  return groups;
}
