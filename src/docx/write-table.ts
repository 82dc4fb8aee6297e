import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { TableCell as Cell, Table as DocumentTable } from "../document/document.ts";
import { blockTextStyle, colourOf } from "../theme/text-style.ts";
import { noLines } from "./column-table.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { eighths, hexColour, twips } from "./docx-units.ts";
import type { Flow } from "./flow.ts";
import { styleNameOf } from "./style-name.ts";
import { writeRuns } from "./write-runs.ts";

/** Returns a table whose head is marked as such and repeated on each page: a rule below it, hairlines between rows. */
export function writeTable(setting: DocxSetting, table: DocumentTable, width: number): Flow {
  const columns = Math.max(1, ...table.rows.map((row) => row.length));
  const hasHead = table.rows[0]?.every(({ header }) => header) === true;
  const hasSideHead = table.rows.slice(hasHead ? 1 : 0).every(([first]) => first?.header === true);
  const cellWidth = twips(width / columns);
  const rows = table.rows.map((row, rowIndex) => {
    const last = rowIndex === table.rows.length - 1;
    const cells = Array.from({ length: columns }, (_, index) =>
      writeCell(setting, row[index], { head: hasHead && rowIndex === 0, last, cellWidth }),
    );
    return new TableRow({
      children: cells,
      cantSplit: true,
      ...(hasHead && rowIndex === 0 ? { tableHeader: true } : {}),
    });
  });
  return {
    kind: "table",
    table: new Table({
      layout: TableLayoutType.FIXED,
      width: { size: cellWidth * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => cellWidth),
      borders: noLines,
      tableLook: { firstRow: hasHead, firstColumn: hasSideHead, noHBand: true, noVBand: true },
      rows,
    }),
  };
}

/** Where a cell stands; the width in twentieths of a point. */
interface CellPlace {
  readonly head: boolean;
  readonly last: boolean;
  readonly cellWidth: number;
}

function writeCell(setting: DocxSetting, cell: Cell | undefined, { head, last, cellWidth }: CellPlace): TableCell {
  const { theme } = setting;
  const { padding, gap, head_rule: headRule, row_rule: rowRule } = theme.table;
  const key = cell?.style ?? "td";
  const colour = head ? blockTextStyle(theme, key).colour : colourOf(theme, theme.rule.colour);
  const line = { style: BorderStyle.SINGLE, size: eighths(head ? headRule : rowRule), color: hexColour(colour) };
  return new TableCell({
    width: { size: cellWidth, type: WidthType.DXA },
    margins: { left: 0, right: twips(gap), top: twips(padding), bottom: twips(padding) },
    ...(last ? {} : { borders: { bottom: line } }),
    children: [
      new Paragraph({
        style: styleNameOf(key, theme.base).id,
        ...(head ? { keepNext: true } : {}),
        children: writeRuns(setting, key, cell?.children ?? []),
      }),
    ],
  });
}
