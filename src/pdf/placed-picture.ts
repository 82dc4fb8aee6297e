import type { DrawnPicture } from "./definition.ts";
import type { Mark } from "./structure-element.ts";
import type { LedgerEntry } from "./word-ledger.ts";

/** A picture on a page; its size in points. `mark`, `entry` and `picture` are ours. */
export interface PlacedPicture {
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly picture?: DrawnPicture;
  readonly mark?: Mark;
  readonly entry?: LedgerEntry;
}
