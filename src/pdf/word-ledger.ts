import type { PlacedInline } from "./pdfmake-modules.ts";
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

/** Enters what is drawn. */
export function enterDrawn(entry: LedgerEntry | undefined, inlines: readonly PlacedInline[]): void {
  if (entry !== undefined) entry.drawn += countLetters(inlines);
}

/**
 * Returns the beginnings of texts that were not drawn whole. pdfmake drops what is taller than its space, such as a
 * running line or a box, and reports success.
 */
export function lostTexts(entries: readonly LedgerEntry[]): readonly string[] {
  return entries.filter(({ wanted, drawn }) => drawn < wanted).map(({ sample }) => sample);
}

function countLetters(inlines: readonly PlacedInline[]): number {
  return inlines.reduce((letters, { text }) => letters + text.replaceAll(/[\s\u00AD]+/g, "").length, 0);
}
