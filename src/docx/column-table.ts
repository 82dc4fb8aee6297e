import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Block, Columns } from "../document/document.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { twips } from "./docx-units.ts";
import { type Flow, finishFlow } from "./flow.ts";

/** No line on any side of a table and between its cells. */
export const noLines = Object.fromEntries(
  (["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"] as const).map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: "auto" },
  ]),
);

/**
 * Returns blocks that stand side by side as a table without lines, which has no head: columns of Word's own pages would
 * run one into the next, and cannot stand within a page. The whole is `width` points wide, with `below` points between
 * its rows.
 */
export function columnTable(
  rows: readonly Columns[],
  rules: Theme["columns"][string] | undefined,
  width: number,
  below: number,
  writeCell: (cell: Block, width: number) => readonly Flow[],
): Flow {
  const count = rows[0]?.columns.length ?? 1;
  const gap = rules?.gap ?? 0;
  const given = rules?.widths ?? [];
  const fixed = given.slice(Math.max(0, given.length - (count - 1)));
  const free = count - fixed.length;
  const share = (width - gap * (count - 1) - fixed.reduce((sum, one) => sum + one, 0)) / free;
  const widths = Array.from({ length: count }, (_, index) => (index < free ? share : (fixed[index - free] ?? share)));
  const outer = widths.map((own, index) => own + (index < count - 1 ? gap : 0));
  const cellOf = (cell: Block, index: number, below: number) =>
    new TableCell({
      width: { size: twips(outer[index] ?? share), type: WidthType.DXA },
      margins: { left: 0, right: index < count - 1 ? twips(gap) : 0, top: 0, bottom: below },
      children: finishFlow(writeCell(cell, widths[index] ?? share)),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: outer.map(twips),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noLines,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((row, index) => {
      const space = index < rows.length - 1 ? twips(below) : 0;
      return new TableRow({ children: row.columns.map((cell, column) => cellOf(cell, column, space)) });
    }),
  });
  return { kind: "table", table };
}
