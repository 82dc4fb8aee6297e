import { cutToken } from "./cut-token.ts";
import { fillLine, fitFirstWord } from "./fill-line.ts";
import { fillLines } from "./fill-lines.ts";
import { joinSyllables } from "./join-syllables.ts";
import type { LayoutNode } from "./layout-node.ts";
import { isHeading, leadHeight, linkHeadings, needsRoom } from "./lead-height.ts";
import { openTallBlocks, pageRoom } from "./open-tall-blocks.ts";
import type { Pace } from "./pace.ts";
import type { PageWriter } from "./page-writer.ts";
import {
  BaseLayout,
  type PageMargins,
  type PageSize,
  type PlacedInline,
  type PlacedLine,
  SvgMeasure,
} from "./pdfmake-modules.ts";
import { placeColumns } from "./place-columns.ts";
import { planBreaks } from "./plan-breaks.ts";

/** The lines of a paragraph, broken before the first is placed, and where it goes on to the next page. */
interface Flow {
  readonly lines: readonly PlacedLine[];
  readonly breaks: ReadonlySet<number>;
  placed: number;
}

/** pdfmake copies all the words that are left for each word it places, so it is given this many at once. */
const words = { most: 1000, fewest: 500 };

/**
 * pdfmake's layout, which also decides where a page ends while it writes: no first or last line of a paragraph stands
 * alone, and no heading stands last on a page. Long paragraphs and long words take linear time.
 */
export class FlowingLayout extends BaseLayout {
  /** BCP 47 tag of the document, by whose rules words are divided. */
  language = "";
  protected readonly pace: Pace;
  private readonly flows = new WeakMap<LayoutNode, Flow>();
  private readonly opened = new WeakSet<PageWriter>();

  constructor(pageSize: PageSize, margins: PageMargins, pace: Pace) {
    super({ ...pageSize, orientation: "portrait" }, margins, new SvgMeasure());
    this.pace = pace;
  }

  override processVerticalContainer(node: LayoutNode): void {
    linkHeadings(node.stack ?? []);
    const layOut = () => super.processVerticalContainer(node);
    if (node.flow === undefined) layOut();
    else placeColumns(this.writer, node.flow, layOut);
  }

  override processNode(node: LayoutNode, vertical?: boolean): void {
    if (!this.opened.has(this.writer)) openTallBlocks(this.writer);
    this.opened.add(this.writer);
    if (needsRoom(node)) this.makeRoom(leadHeight(node, this.writer.context().availableWidth));
    super.processNode(node, vertical);
  }

  override processLeaf(node: LayoutNode): void {
    const lines = this.breakLines(node);
    const { availableHeight } = this.writer.context();
    const heights = lines.map((line) => line.getHeight());
    const breaks = this.mayBreak()
      ? planBreaks(heights, availableHeight, pageRoom(this.writer), this.isAtTop())
      : new Set<number>();
    this.flows.set(node, { lines, breaks, placed: 0 });
    super.processLeaf(node);
  }

  override buildNextLine(node: LayoutNode): PlacedLine | null {
    const flow = this.flows.get(node);
    if (flow === undefined) return super.buildNextLine(node);
    if (flow.breaks.has(flow.placed)) this.writer.moveToNextPage();
    const line = flow.lines[flow.placed] ?? null;
    if (line !== null && (node.keepsWithNext === true || isHeading(node))) line.keepsWithNext = true;
    flow.placed += 1;
    return line;
  }

  private breakLines(node: LayoutNode): readonly PlacedLine[] {
    const { availableWidth } = this.writer.context();
    const waiting = joinSyllables(node._inlines ?? []).flatMap((inline) => cutToken(inline, availableWidth));
    const filled = this.pace === "fast" ? fillLines(waiting, availableWidth, this.language) : undefined;
    const lines = filled ?? this.breakLinesByPdfmake(node, waiting);
    lines.forEach(keepBaseline);
    return lines;
  }

  private breakLinesByPdfmake(node: LayoutNode, waiting: readonly PlacedInline[]): readonly PlacedLine[] {
    const { availableWidth } = this.writer.context();
    const current: PlacedInline[] = [];
    node._inlines = current;
    const lines: PlacedLine[] = [];
    for (let taken = 0; ; ) {
      if (current.length < words.fewest && taken < waiting.length) {
        const more = waiting.slice(taken, taken + words.most - current.length);
        current.push(...more);
        taken += more.length;
      }
      fitFirstWord(current, availableWidth, this.language);
      const line = super.buildNextLine(node);
      if (line === null) return lines;
      fillLine(line, current, lines, this.language);
      lines.push(line);
    }
  }

  private makeRoom(height: number): void {
    if (!this.mayBreak() || this.isAtTop() || height > pageRoom(this.writer)) return;
    if (height > this.writer.context().availableHeight) this.writer.moveToNextPage();
  }

  /** Blocks that pdfmake keeps whole, such as running lines, are set outside the pages first. */
  private mayBreak(): boolean {
    return this.writer.transactionLevel === 0;
  }

  private isAtTop(): boolean {
    const context = this.writer.context();
    return context.y <= context.pageMargins.top;
  }
}

/** A character from another font must not push its line down, however tall that font is. */
function keepBaseline(line: PlacedLine): void {
  if (line.inlines.every(({ ascent }) => ascent === undefined)) return;
  const ascents = line.inlines.map(({ ascent, font, fontSize }) => ascent ?? (font.ascender / 1000) * fontSize);
  line.getAscenderHeight = () => Math.max(...ascents);
}
