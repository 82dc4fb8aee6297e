import type { Stretch } from "./stretch.ts";
import type { QuotationState } from "./track-quotations.ts";

/** A stretch of an article that can stand as a statement: a sentence, a list item, or a list joined to its stem. */
export interface Passage extends Stretch {
  readonly form: "sentence" | "item" | "list";
  /** Its words as a statement shows them: white space collapsed, the items of a list joined by semicolons. */
  readonly text: string;
  /** The heading it stands under. */
  readonly heading: string | undefined;
  /** Its number among the passages under that heading, from 0. */
  readonly placeUnderHeading: number;
  /** Its number in its paragraph, from 0. */
  readonly placeInParagraph: number;
  readonly quotation: QuotationState;
}
