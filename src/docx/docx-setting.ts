import type { List } from "../document/document.ts";
import type { Spacing, Theme } from "../theme/theme-schema.ts";
import type { Footnotes } from "./find-footnotes.ts";

/** What the parts of a document are written with. */
export interface DocxSetting {
  readonly theme: Theme;
  readonly spacing: Spacing;
  readonly footnotes: Footnotes;
  /** Lists by the number that makes each count for itself. */
  readonly instances: ReadonlyMap<List, number>;
}
