import type { Spacing } from "../theme/theme-schema.ts";

/** What laying a document out has shown. */
export interface Measured {
  readonly pages: number;
  /** Lines of text on the pages past the allowed ones. */
  readonly linesOver: number;
}

/** The setting that was taken, and what it came to. */
export interface Fitted<Layout extends Measured> {
  readonly spacing: Spacing;
  readonly layout: Layout;
}

/**
 * Returns the loosest of a theme's settings that keeps a document to the allowed pages, or the tightest where none
 * does (page reference, rule 10: type is never shrunk). `measure` lays the document out in one setting.
 */
export function chooseSpacing<Layout extends Measured>(
  spacings: readonly Spacing[],
  allowedPages: number,
  measure: (spacing: Spacing, allowedPages: number) => Layout,
): Fitted<Layout> {
  let last: Fitted<Layout> | undefined;
  for (const spacing of spacings) {
    last = { spacing, layout: measure(spacing, allowedPages) };
    if (last.layout.pages <= allowedPages) return last;
  }
  if (last === undefined) throw new Error("a theme has at least one setting");
  return last;
}
