import type { Figure } from "./figure.ts";
import { readFigures } from "./read-figures.ts";
import { supportOf, supportsFigure } from "./supports-figure.ts";

/** The figures of a passage, and those that it has only because it cuts the text's own short. */
export interface PassageFigures {
  readonly figures: readonly Figure[];
  readonly cut: readonly CutFigure[];
}

/** What is left of a figure in a passage, and the figure as the text has it. */
export interface CutFigure {
  readonly part: Figure;
  readonly whole: Figure;
}

/** Longer than any figure in words. */
const margin = 80;

/**
 * Returns the figures that a passage of a text holds. One that the passage cuts into another number does not count:
 * a quote that ends at "15" where the article goes on "15 million" would otherwise bear out fifteen.
 */
export function figuresOfPassage(text: string, start: number, end: number): PassageFigures {
  const from = Math.max(0, start - margin);
  const crossing = readFigures(text.slice(from, end + margin))
    .map((figure) => ({ ...figure, start: figure.start + from, end: figure.end + from }))
    .filter((figure) => crosses(figure, start) || crosses(figure, end));
  const own = readFigures(text.slice(start, end));
  const cut = own.flatMap((part) => {
    const whole = crossing.find((longer) => overlaps(longer, part, start));
    return whole === undefined || supportsFigure(supportOf([whole]), part) ? [] : [{ part, whole }];
  });
  const dropped = new Set(cut.map(({ part }) => part));
  return { figures: own.filter((figure) => !dropped.has(figure)), cut };
}

function crosses(figure: Figure, edge: number): boolean {
  return figure.start < edge && edge < figure.end;
}

function overlaps(longer: Figure, own: Figure, start: number): boolean {
  return longer.start < own.end + start && own.start + start < longer.end;
}
