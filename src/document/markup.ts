import type { Span } from "../diagnostics/span.ts";

/**
 * HTML that a template made. Each start tag of the template's own text carries `data-at="n"`, and `origins[n]` is
 * its place in the template, so that a problem found in the result is reported where its author can mend it.
 * Text from briefs is escaped and so never carries a stamp.
 */
export interface Markup {
  readonly html: string;
  readonly origins: readonly Span[];
}

/** The attribute that carries the stamp. */
export const stampAttribute = "data-at";
