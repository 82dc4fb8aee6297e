import type { LaidOutPage } from "./pdfmake-modules.ts";
import type { PageFragment } from "./split-fragment.ts";

/** Where the layout stands: what is left of the current page, in points. */
interface LayoutContext {
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly x: number;
  readonly y: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  readonly pages: readonly LaidOutPage[];
  readonly page: number;
  moveDown(points: number): void;
}

/** What puts lines and blocks onto pages. */
export interface PageWriter {
  /** How many blocks that are kept whole the layout is within. */
  readonly transactionLevel: number;
  /** Heads of tables, which stand again on each page. */
  readonly repeatables: readonly { readonly height: number }[];
  context(): LayoutContext;
  moveToNextPage(): void;
  /** Lays out on a page of its own, of this size in points, until it is popped. */
  pushContext(width: number, height: number): void;
  popContext(): void;
  /** Puts a block onto the page, or the next; with `atOwnPlace`, where the block itself says. */
  addFragment(fragment: PageFragment, atOwnPlace?: boolean, ...more: readonly boolean[]): unknown;
  pushToRepeatables(head: PageFragment): void;
}
