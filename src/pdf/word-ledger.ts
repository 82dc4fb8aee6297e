import type { PlacedInline, PlacedLine } from "./pdfmake-modules.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";

/** What one text of a definition holds and what of it was drawn, in letters without white space and soft hyphens. */
export interface LedgerEntry {
  readonly wanted: number;
  readonly sample: string;
  drawn: number;
}

const sampleLength = 60;

/** Returns the entry of a text that is about to be laid out. */
export function openEntry(inlines: readonly PlacedInline[]): LedgerEntry {
  const text = withoutSoftHyphens(inlines.map((inline) => inline.text).join(""));
  return { wanted: countLetters(inlines), sample: text.trim().slice(0, sampleLength), drawn: 0 };
}

/** Returns the entry of a picture that is about to be laid out: one thing to draw. */
export function openPictureEntry(name: string): LedgerEntry {
  return { wanted: 1, sample: name, drawn: 0 };
}

/** Enters that a picture is drawn. */
export function enterPicture(entry: LedgerEntry | undefined): void {
  if (entry !== undefined) entry.drawn += 1;
}

/** Enters what is drawn of a line that begins at `x` on a page, in points; what runs off the page is not. */
export function enterDrawn(entry: LedgerEntry | undefined, line: PlacedLine, x: number, pageWidth: number): void {
  if (entry === undefined) return;
  const onPage = line.inlines.filter((inline) => {
    const right = x + inline.x + inline.width - (inline.trailingCut ?? 0);
    return x + inline.x + (inline.leadingCut ?? 0) > -tolerance && right < pageWidth + tolerance;
  });
  entry.drawn += countLetters(onPage);
}

/** In points: what rounding and the side of a letter may take. */
const tolerance = 1;

/**
 * Returns the beginnings of texts that were not drawn whole. pdfmake drops what is taller than its space, such as a
 * running line or a box, and reports success; what is wider it lets run off the page.
 */
export function lostTexts(entries: readonly LedgerEntry[]): readonly string[] {
  return entries.filter(({ wanted, drawn }) => drawn < wanted).map(({ sample }) => sample);
}

function countLetters(inlines: readonly PlacedInline[]): number {
  return inlines.reduce((letters, { text }) => letters + text.replaceAll(/[\s\u00AD]+/g, "").length, 0);
}
