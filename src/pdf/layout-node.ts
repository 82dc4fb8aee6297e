import type { DrawnPicture, Margins, TableLayout, Tag } from "./definition.ts";
import type { PlacedInline, PlacedVector } from "./pdfmake-modules.ts";
import type { ColumnFlow } from "./place-columns.ts";
import type { Mark } from "./structure-element.ts";
import type { LedgerEntry } from "./word-ledger.ts";

/** A node of the definition while it is laid out. `mark` and `entry` are ours. */
export interface LayoutNode {
  readonly text?: unknown;
  readonly ul?: readonly LayoutNode[];
  readonly stack?: readonly LayoutNode[];
  readonly columns?: readonly LayoutNode[];
  readonly canvas?: unknown;
  /** Ours. */
  readonly picture?: DrawnPicture;
  readonly height?: number;
  readonly width?: unknown;
  readonly table?: LayoutTable;
  readonly _layout?: Pick<TableLayout, "hLineWidth" | "paddingTop" | "paddingBottom">;
  readonly listMarker?: { readonly canvas?: readonly PlacedVector[] };
  readonly _margin?: Margins | null;
  readonly _gap?: number;
  _inlines?: PlacedInline[];
  tag?: Tag;
  mark?: Mark;
  entry?: LedgerEntry;
  /** Ours: the node that must begin on the same page. */
  keepWith?: LayoutNode;
  /** Ours, from the definition. */
  readonly flow?: ColumnFlow;
  readonly keepsWithNext?: boolean;
  readonly keepTogether?: boolean;
}

export interface LayoutTable {
  readonly headerRows?: number;
  readonly body?: readonly (readonly LayoutNode[])[];
  readonly widths?: readonly { readonly width: number | "auto" | "*" }[];
}

/** A row of a table or of columns, on its way through the layout. */
export interface LayoutRow {
  readonly cells: readonly LayoutNode[];
  readonly rowIndex: number;
  readonly tableNode?: LayoutNode;
}
