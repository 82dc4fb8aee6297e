import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import { runningSize } from "../theme/scale-type.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { type Audience, leastRunningSize } from "./audience-schema.ts";

/** Returns what is wrong with the sizes of type an audience allows: its theme's own size must lie between them. */
export function checkTypeSize(audience: Located<Audience>, theme: Theme): readonly Diagnostic[] {
  const { min, max } = audience.value.fit.type_size ?? {};
  const own = runningSize(theme);
  const least = Math.max(theme.smallest_type, leastRunningSize);
  const problem = (end: "min" | "max", size: number, least: number, most: number) =>
    diagnose("type-size-range", audience.spanAt(["fit", "type_size", end]), { end, size, own, least, most });
  return [
    ...(min !== undefined && (min > own || min < least) ? [problem("min", min, least, own)] : []),
    ...(max !== undefined && max < own ? [problem("max", max, own, Number.POSITIVE_INFINITY)] : []),
  ];
}
