import type { SourceText, Span } from "../diagnostics/span.ts";

/** HTML that a template made, with the place in the templates from which each stretch of it comes. */
export interface Markup {
  readonly html: string;
  /** In order; each reaches to the next one. */
  readonly pieces: readonly MarkupPiece[];
  /** The layout, as the place of what is missing altogether; undefined where the HTML comes from elsewhere. */
  readonly layout: SourceText | undefined;
}

/** A stretch of HTML from `at` on: the template's own text, sign for sign, or what the tag at the place printed. */
export interface MarkupPiece {
  readonly at: number;
  readonly place: Span;
  readonly literal: boolean;
}

/** Returns the place in a template from which a stretch of the HTML comes. */
export function placeOf(markup: Markup, start: number, end: number): Span | undefined {
  const first = pieceAt(markup.pieces, start);
  if (first === undefined) return undefined;
  const from = inTemplate(first, start);
  const last = pieceAt(markup.pieces, Math.max(start, end - 1)) ?? first;
  const sameFile = last.place.source === first.place.source;
  const to = last.literal ? inTemplate(last, Math.max(start, end - 1)) + 1 : last.place.end;
  return { source: first.place.source, start: from, end: sameFile && to > from ? to : first.place.end };
}

/** Returns the beginning of the layout. */
export function layoutStart(markup: Markup): Span | undefined {
  return markup.layout === undefined ? undefined : { source: markup.layout, start: 0, end: 0 };
}

function inTemplate({ at, place, literal }: MarkupPiece, offset: number): number {
  return literal ? Math.min(place.end, place.start + offset - at) : place.start;
}

function pieceAt(pieces: readonly MarkupPiece[], offset: number): MarkupPiece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.at ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
