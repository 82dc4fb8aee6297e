import { type Span, textOf } from "../../diagnostics/span.ts";
import type { Figure } from "./figure.ts";
import { readFigures } from "./read-figures.ts";

/**
 * Returns where each figure of a visible text stands in the YAML scalar that holds the text: the figures of the
 * scalar as written are matched in order, so that the second "15" is the second. A figure that markup or an escape
 * takes apart has the span of the whole scalar.
 */
export function figureSpans(scalar: Span, figures: readonly Figure[]): ReadonlyMap<Figure, Span> {
  const raw = withoutAddresses(textOf(scalar));
  const places = new Map<string, Figure[]>();
  for (const figure of readFigures(raw).toReversed()) {
    const written = oneLine(figure.written);
    const alike = places.get(written);
    if (alike === undefined) places.set(written, [figure]);
    else alike.push(figure);
  }
  return new Map(figures.map((figure) => [figure, placeOf(scalar, raw, figure, places)] as const));
}

function placeOf(scalar: Span, raw: string, figure: Figure, places: ReadonlyMap<string, Figure[]>): Span {
  const written = oneLine(figure.written);
  const place = places.get(written)?.pop();
  if (place !== undefined) return { ...scalar, start: scalar.start + place.start, end: scalar.start + place.end };
  const at = raw.indexOf(written);
  return at === -1 ? scalar : { ...scalar, start: scalar.start + at, end: scalar.start + at + written.length };
}

/** Numbers in the address of a link are not seen; blanks keep the offsets. */
function withoutAddresses(raw: string): string {
  return raw.replaceAll(/\]\([^()[\]\s]*\)/g, (address) => " ".repeat(address.length));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
