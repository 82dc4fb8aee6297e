import type { Figure, List } from "../document/document.ts";
import type { Spacing, Theme } from "../theme/theme-schema.ts";
import type { Footnotes } from "./find-footnotes.ts";

/** What the parts of a document are written with. */
export interface DocxSetting {
  readonly theme: Theme;
  readonly spacing: Spacing;
  readonly footnotes: Footnotes;
  /** Lists by the number that makes each count for itself. */
  readonly instances: ReadonlyMap<List, number>;
  /** Figures by the number that each has in the file. */
  readonly figures: ReadonlyMap<Figure, number>;
  /** Height of the text of a page in points. */
  readonly textHeight: number;
}
