import { mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { Spacing } from "../theme/theme-schema.ts";
import type { Droppable } from "./drop-order.ts";
import { leastThat } from "./least-that.ts";

/** What laying a document out has shown. */
export interface Measured {
  readonly pages: number;
  /** Lines of text on the pages past the allowed ones. */
  readonly linesOver: number;
}

/** Lays out what remains of a brief without some of its statements, in one setting. */
export type Measure<Layout extends Measured> = (leftOut: ReadonlySet<string>, spacing: Spacing) => Result<Layout>;

/** How a brief was brought onto its pages, or that it cannot be. */
export type Fit<Layout extends Measured> =
  | {
      readonly kind: "fits";
      readonly spacing: Spacing;
      readonly layout: Layout;
      /** In the order in which they were left out. */
      readonly leftOut: readonly Droppable[];
    }
  | {
      readonly kind: "over";
      /** The tightest setting, with all left out that may go. */
      readonly layout: Layout;
      readonly leftOut: readonly Droppable[];
      /** What would have to go besides; undefined where nothing would bring it onto its pages. */
      readonly needed: readonly Droppable[] | undefined;
    };

/** The most statements of the last priority that are tried again, so that a short one is not lost to a long one. */
const secondTries = 4;

/**
 * Returns the fullest version of a brief that keeps to its pages: everything in the loosest setting that holds it, else
 * without as few statements as the order demands. `order` lists every statement, the first to go first; `droppable` is
 * how many of them may go. Both searches halve, so that forty statements take six layouts.
 */
export function fitPages<Layout extends Measured>(
  spacings: readonly Spacing[],
  allowedPages: number,
  order: readonly Droppable[],
  droppable: number,
  measure: Measure<Layout>,
): Result<Fit<Layout>> {
  const tightest = spacings.at(-1);
  if (tightest === undefined) throw new Error("a theme has at least one setting");
  const holds = ({ pages }: Measured): boolean => pages <= allowedPages;
  const without = (count: number) => measure(idsOf(order.slice(0, count)), tightest);

  const whole = loosestThatHolds(spacings, new Set(), holds, measure);
  if (!whole.ok) return whole;
  if (whole.value !== undefined) return resultOf({ kind: "fits", ...whole.value, leftOut: [] });

  const least = leastThat(1, order.length, without, holds);
  if (!least.ok) return least;
  if (least.value === undefined || least.value.at > droppable) {
    const needed = least.value === undefined ? undefined : order.slice(droppable, least.value.at);
    const leftOut = order.slice(0, droppable);
    return mapResult(without(droppable), (layout) => ({ kind: "over", layout, leftOut, needed }));
  }
  const leftOut = takeBack(order.slice(0, least.value.at), (rest) => measure(idsOf(rest), tightest), holds);
  if (!leftOut.ok) return leftOut;
  return mapResult(loosestThatHolds(spacings, idsOf(leftOut.value), holds, measure), (fitted) => {
    if (fitted === undefined) throw new Error("what fitted before fits again");
    return { kind: "fits", ...fitted, leftOut: leftOut.value };
  });
}

/** The loosest setting that holds; the ends are tried first, since most briefs need one of them. */
function loosestThatHolds<Layout extends Measured>(
  spacings: readonly Spacing[],
  leftOut: ReadonlySet<string>,
  holds: (layout: Layout) => boolean,
  measure: Measure<Layout>,
): Result<{ readonly spacing: Spacing; readonly layout: Layout } | undefined> {
  const at = (index: number) => measure(leftOut, spacings[index] ?? raise());
  const first = at(0);
  if (!first.ok) return first;
  const loosest = spacings[0] ?? raise();
  if (holds(first.value)) return resultOf({ spacing: loosest, layout: first.value });
  return mapResult(leastThat(1, spacings.length - 1, at, holds), (found) =>
    found === undefined ? undefined : { spacing: spacings[found.at] ?? raise(), layout: found.value },
  );
}

/** Of the priority that went last, what still fits comes back: a long statement may have made room for short ones. */
function takeBack<Layout extends Measured>(
  dropped: readonly Droppable[],
  without: (rest: readonly Droppable[]) => Result<Layout>,
  holds: (layout: Layout) => boolean,
): Result<readonly Droppable[]> {
  const last = dropped.at(-1)?.priority;
  const again = dropped.slice(0, -1).filter(({ priority }) => priority === last);
  let leftOut = dropped;
  for (const statement of again.toReversed().slice(0, secondTries)) {
    const rest = leftOut.filter((one) => one !== statement);
    const layout = without(rest);
    if (!layout.ok) return layout;
    if (holds(layout.value)) leftOut = rest;
  }
  return resultOf(leftOut);
}

function idsOf(statements: readonly Droppable[]): ReadonlySet<string> {
  return new Set(statements.map(({ id }) => id));
}

function raise(): never {
  throw new Error("a setting outside the theme's list");
}
