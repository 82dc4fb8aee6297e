import { blockTextStyle } from "./text-style.ts";
import type { Theme } from "./theme-schema.ts";

/** Type of this many times the running size or more, titles and key numbers, is large enough in every setting. */
const displayType = 1.6;

/** Returns the size of a theme's running text in points: that of its base style. */
export function runningSize(theme: Theme): number {
  return blockTextStyle(theme, theme.base).size;
}

/**
 * Returns a theme whose running text has another size in points, and all that goes with it in proportion: smaller and
 * larger type but for display type, leading, distances, and the columns of heads and tags, which hold words. No type
 * falls below the theme's smallest; margins and running lines stay.
 */
export function scaleType(theme: Theme, size: number): Theme {
  const own = runningSize(theme);
  const factor = size / own;
  if (factor === 1) return theme;
  const { width, gutter } = theme.side_head;
  return {
    ...theme,
    unit: theme.unit * factor,
    side_head: { width: width * factor, gutter: gutter * factor },
    styles: mapValues(theme.styles, (rules) =>
      (rules.size ?? own) >= own * displayType ? rules : scaleRules(rules, factor, theme.smallest_type),
    ),
    columns: mapValues(theme.columns, (rules) => ({ ...rules, widths: rules.widths.map((each) => each * factor) })),
  };
}

type Rules = Theme["styles"][string];

/** The leading keeps its proportion to the size that the style comes to, which stops at the smallest. */
function scaleRules({ size, leading, ...rules }: Rules, factor: number, smallest: number): Rules {
  const scaled = size === undefined ? undefined : Math.max(size * factor, smallest);
  const reached = size === undefined || scaled === undefined ? factor : scaled / size;
  return {
    ...rules,
    ...(scaled === undefined ? {} : { size: scaled }),
    ...(leading === undefined ? {} : { leading: leading * reached }),
  };
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
