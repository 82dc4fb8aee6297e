import { mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { Droppable } from "./drop-order.ts";
import { leastThat } from "./least-that.ts";
import type { FitSetting } from "./list-settings.ts";

/** What laying a document out has shown. */
export interface Measured {
  readonly pages: number;
  /** The share of the last page's height that is used, from 0 to 1. */
  readonly fill: number;
  /** Lines of text on the pages past the allowed ones. */
  readonly linesOver: number;
  /** Words on those lines. */
  readonly wordsOver: number;
}

/** Lays out what remains of a brief without some of its statements, in one setting. */
export type Measure<Layout extends Measured> = (leftOut: ReadonlySet<string>, setting: FitSetting) => Result<Layout>;

/** How a brief was brought onto its pages, or that it cannot be. */
export type Fit<Layout extends Measured> =
  | {
      readonly kind: "fits";
      readonly setting: FitSetting;
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

/** A last page of several that is less full than this is avoided: its text goes onto one page fewer where it can. */
const wellFilled = 2 / 3;

/**
 * Returns the fullest version of a brief that keeps to its pages: everything in the loosest setting that holds it, else
 * without as few statements as the order demands. `settings` come loosest first; `order` lists every statement, the
 * first to go first; `droppable` is how many of them may go. The searches halve, and nothing is laid out twice: a brief
 * of forty statements takes seven layouts where all of it fits, and about eighteen where statements go.
 */
export function fitPages<Layout extends Measured>(
  settings: readonly FitSetting[],
  allowedPages: number,
  order: readonly Droppable[],
  droppable: number,
  layOut: Measure<Layout>,
): Result<Fit<Layout>> {
  const measure = rememberLayouts(layOut);
  const tightest = settings.at(-1) ?? raise();
  const holds = ({ pages }: Measured): boolean => pages <= allowedPages;
  const without = (count: number) => measure(idsOf(order.slice(0, count)), tightest);

  const whole = bestSetting(settings, new Set(), allowedPages, measure);
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
  return mapResult(bestSetting(settings, idsOf(leftOut.value), allowedPages, measure), (fitted) => {
    if (fitted === undefined) throw new Error("what fitted before fits again");
    return { kind: "fits", ...fitted, leftOut: leftOut.value };
  });
}

/** The searches meet at the same layouts: the tightest of what remains is the end of one and the start of the next. */
function rememberLayouts<Layout extends Measured>(layOut: Measure<Layout>): Measure<Layout> {
  const known = new Map<string, Result<Layout>>();
  return (leftOut, setting) => {
    const key = [setting.step, setting.typeSize, ...[...leftOut].sort()].join(" ");
    const layout = known.get(key) ?? layOut(leftOut, setting);
    known.set(key, layout);
    return layout;
  };
}

/** A setting, and what laying the brief out in it has shown. */
interface Chosen<Layout extends Measured> {
  readonly setting: FitSetting;
  readonly layout: Layout;
}

/** The loosest setting that holds, unless its last page stays empty and the text fits on one page fewer. */
function bestSetting<Layout extends Measured>(
  settings: readonly FitSetting[],
  leftOut: ReadonlySet<string>,
  allowedPages: number,
  measure: Measure<Layout>,
): Result<Chosen<Layout> | undefined> {
  const loosest = loosestThatHolds(settings, leftOut, allowedPages, measure);
  if (!loosest.ok || loosest.value === undefined) return loosest;
  const { setting, layout } = loosest.value;
  if (layout.pages === 1 || layout.fill >= wellFilled) return loosest;
  const tighter = settings.slice(settings.indexOf(setting) + 1);
  const fewer = loosestThatHolds(tighter, leftOut, layout.pages - 1, measure);
  return mapResult(fewer, (found) => found ?? loosest.value);
}

/** The loosest setting that holds; the ends are tried first, since most briefs need one of them. */
function loosestThatHolds<Layout extends Measured>(
  settings: readonly FitSetting[],
  leftOut: ReadonlySet<string>,
  allowedPages: number,
  measure: Measure<Layout>,
): Result<Chosen<Layout> | undefined> {
  const [loosest] = settings;
  if (loosest === undefined) return resultOf(undefined);
  const at = (index: number) => measure(leftOut, settings[index] ?? raise());
  const holds = ({ pages }: Measured): boolean => pages <= allowedPages;
  const first = at(0);
  if (!first.ok) return first;
  if (holds(first.value)) return resultOf({ setting: loosest, layout: first.value });
  return mapResult(leastThat(1, settings.length - 1, at, holds), (found) =>
    found === undefined ? undefined : { setting: settings[found.at] ?? raise(), layout: found.value },
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
  throw new Error("a setting outside the list, or none at all");
}
