import type { Figure } from "./figure.ts";
import { readFigures } from "./read-figures.ts";
import { supportOf, supportsFigure } from "./supports-figure.ts";

/** The figures of a passage, and those of the text round it that the passage cuts short. */
export interface PassageFigures {
  readonly figures: readonly Figure[];
  readonly cut: readonly Figure[];
}

/** Longer than any figure in words. */
const margin = 80;

/**
 * Returns the figures that a passage of a text holds. One that the passage cuts into another number does not count:
 * a quote that ends at "15" where the article goes on "15 million" would otherwise bear out fifteen.
 */
export function figuresOfPassage(text: string, start: number, end: number): PassageFigures {
  const from = Math.max(0, start - margin);
  const cut = readFigures(text.slice(from, end + margin))
    .map((figure) => ({ ...figure, start: figure.start + from, end: figure.end + from }))
    .filter((figure) => crosses(figure, start) || crosses(figure, end));
  const own = readFigures(text.slice(start, end));
  const figures = own.filter((figure) =>
    cut.every((longer) => !overlaps(longer, figure, start) || supportsFigure(supportOf([longer]), figure)),
  );
  return { figures, cut: cut.filter((longer) => figures.length < own.length && longer.claim) };
}

function crosses(figure: Figure, edge: number): boolean {
  return figure.start < edge && edge < figure.end;
}

function overlaps(longer: Figure, own: Figure, start: number): boolean {
  return longer.start < own.end + start && own.start + start < longer.end;
}
