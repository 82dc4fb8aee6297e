import { columnRows } from "./column-rows.ts";
import { pageRoom } from "./open-tall-blocks.ts";
import type { PageWriter } from "./page-writer.ts";
import { planColumns } from "./plan-columns.ts";
import { type FragmentItem, pieceOf } from "./split-fragment.ts";

/** Taller than any column that could be laid out: nothing in it comes to an end of page. */
const tall = 1e6;

/** How blocks run on from column to column: how many stand side by side, and the space between them in points. */
export interface ColumnFlow {
  readonly count: number;
  readonly gap: number;
}

/**
 * Lays blocks out in columns of one width: first in one tall column, then cut where lines may part and put side by
 * side, so that the columns of the last page are level. What is read and drawn keeps its order.
 */
export function placeColumns(writer: PageWriter, { count, gap }: ColumnFlow, layOut: () => void): void {
  const width = (writer.context().availableWidth - gap * (count - 1)) / count;
  const items = layOutTall(writer, width, layOut);
  const rows = columnRows(items);
  const above = rows[0]?.top ?? 0;
  if (writer.context().y > writer.context().pageMargins.top) writer.context().moveDown(above);
  const bands = planColumns(rows, count, writer.context().availableHeight, pageRoom(writer));
  for (const [index, band] of bands.entries()) {
    if (index > 0) writer.moveToNextPage();
    const context = writer.context();
    for (const [column, { top, bottom }] of band.columns.entries()) {
      const piece = pieceOf({ items, height: tall }, top, bottom);
      const place = { xOffset: context.x + column * (width + gap), yOffset: context.y };
      writer.addFragment({ ...piece, ...place }, true, true, true);
    }
    context.moveDown(band.height);
  }
}

function layOutTall(writer: PageWriter, width: number, layOut: () => void): readonly FragmentItem[] {
  writer.pushContext(width, tall);
  layOut();
  const items = writer.context().pages.flatMap((page) => page.items);
  writer.popContext();
  return items;
}
