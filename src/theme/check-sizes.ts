import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import type { Theme } from "./theme-schema.ts";

/** Returns the styles of a theme that are smaller than its smallest type, and spacings that do not grow tighter. */
export function checkSizes(theme: Located<Theme>): readonly Diagnostic[] {
  return [...smallStyles(theme), ...unorderedSpacings(theme)];
}

function smallStyles(theme: Located<Theme>): readonly Diagnostic[] {
  const least = theme.value.smallest_type;
  return Object.entries(theme.value.styles).flatMap(([style, { size }]) =>
    size === undefined || size >= least
      ? []
      : [diagnose("type-too-small", theme.spanAt(["styles", style, "size"]), { style, size, least })],
  );
}

/** Fitting searches the spacings by halves, which finds the right one only where each needs less room than the last. */
function unorderedSpacings(theme: Located<Theme>): readonly Diagnostic[] {
  const { spacings } = theme.value;
  return spacings.slice(1).flatMap((spacing, index) => {
    const before = spacings[index] ?? spacing;
    return (["section", "item", "panel", "numbers"] as const)
      .filter((distance) => spacing[distance] > before[distance])
      .map((distance) => {
        const found = { distance, looser: before[distance], tighter: spacing[distance] };
        return diagnose("spacing-order", theme.spanAt(["spacings", index + 1, distance]), found);
      });
  });
}
