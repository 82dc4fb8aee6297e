import type { DescriptionList, Table } from "../document/document.ts";
import { blockTextStyle, colourOf } from "../theme/text-style.ts";
import { widestWord } from "./balance-lines.ts";
import { columnWidths } from "./column-widths.ts";
import { defineText } from "./define-text.ts";
import type { DefinitionNode, Tag } from "./definition.ts";
import { runProperties, type Setting } from "./setting.ts";
import { tidyInlines } from "./tidy-inlines.ts";

/** Returns a table as wide as its column: a rule under its heads, hairlines between rows, none at the sides or the foot. */
export function defineTable(setting: Setting, table: Table, width: number): DefinitionNode {
  const { padding, gap, head_rule: headRule, row_rule: rowRule } = setting.theme.table;
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  const body = table.rows.map((row, rowIndex) =>
    Array.from({ length: columns }, (_, index): DefinitionNode => {
      const cell = row[index];
      const tag = cell?.header === true ? headTag(rowIndex) : ({ role: "TD" } as const);
      return { ...defineText(setting, cell?.style ?? "td", cell?.children ?? []), tag };
    }),
  );
  const headerRows = table.rows[0]?.every((cell) => cell.header || cell.children.length === 0) ? 1 : 0;
  return {
    tag: { role: "Table" },
    table: { widths: widthsOf(setting, table, columns, width), headerRows, body },
    layout: {
      hLineWidth: (line) => {
        if (line === 0 || line === table.rows.length) return 0;
        return line === headerRows ? headRule : rowRule;
      },
      hLineColor: (line) => colourOf(setting.theme, line === headerRows ? "ink" : setting.theme.rule.colour),
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : gap),
      paddingRight: () => gap,
      paddingTop: (row) => (row === 0 ? 0 : padding),
      paddingBottom: () => padding,
    },
  };
}

function widthsOf(setting: Setting, table: Table, columns: number, width: number): number[] {
  const widest = Array.from({ length: columns }, (_, index) => {
    const cells = table.rows.flatMap((row) => row[index] ?? []);
    return Math.max(0, ...cells.map((cell) => widestWord(setting, cell.style, tidyInlines(cell.children))));
  });
  const gaps = setting.theme.table.gap * (2 * columns - 1);
  return [...columnWidths(widest, Math.max(0, width - gaps))];
}

/** A head in the first row is that of its column, one further down that of its row. */
function headTag(rowIndex: number): Tag {
  return { role: "TH", scope: rowIndex === 0 ? "Column" : "Row" };
}

/** Returns terms with their descriptions, each on a line of its own. */
export function defineDescriptions(setting: Setting, list: DescriptionList): DefinitionNode {
  const style = runProperties(setting, blockTextStyle(setting.theme, list.style));
  return {
    stack: list.entries.map(({ term, description }) => {
      const strong = { kind: "strong" as const, style: "dt", language: undefined, children: term };
      const gap = { kind: "text" as const, text: "\u00A0 " };
      return { ...defineText(setting, list.style, [strong, gap, ...description]), ...style };
    }),
  };
}
