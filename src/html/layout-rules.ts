import type { Theme } from "../theme/theme-schema.ts";
import { colourVariable } from "./ground-colours.ts";
import { distance, length, paddingOf, type Sheet, selectorOf } from "./sheet.ts";

/** Returns the rules for how blocks stand: page, sections, lists, columns, tables; and on narrow screens. */
export function layoutRules(sheet: Sheet): readonly string[] {
  const { theme } = sheet;
  return [
    ...pageRules(sheet),
    ...Object.entries(theme.lists).flatMap(([key, list]) => listRules(sheet, key, list)),
    ...Object.entries(theme.sections).flatMap(([key, section]) => sectionRules(sheet, key, section)),
    ...Object.entries(theme.columns).flatMap(([key, columns]) => columnsRules(sheet, key, columns)),
    ...tableRules(sheet),
    `@media (max-width:36em){\n${narrowRules(sheet).join("\n")}\n}`,
  ];
}

function pageRules(sheet: Sheet): readonly string[] {
  const { theme } = sheet;
  const { width, margins } = theme.papers[sheet.paper];
  const running = "display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem";
  return [
    "*{box-sizing:border-box}",
    "html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%}",
    "body,h1,h2,h3,p,ul,ol,li,dl,dt,dd,hr,figure{margin:0;padding:0}",
    ":root{background:var(--ground)}",
    `body{max-width:calc(${length(sheet, width - margins.left - margins.right)} + 3rem);margin:0 auto;padding:1.25rem 1.5rem;overflow-wrap:break-word;hyphens:manual;hyphenate-limit-chars:5 2 3}`,
    `header,footer{${running}}`,
    "main{margin:1.25rem 0}",
    "a{color:inherit;text-underline-offset:.15em;hyphens:manual}",
    ":focus-visible{outline:2px solid currentColor;outline-offset:2px}",
    ":target{outline:1px solid currentColor;outline-offset:3px}",
    "abbr[title]{text-decoration:underline dotted;text-underline-offset:.15em;hyphens:manual}",
    "sup{font-size:.7em;line-height:0}",
    "[role=doc-noteref],[role=doc-backlink]{text-decoration:none}",
    "[role=doc-noteref]+[role=doc-noteref]{margin-left:.2em}",
    `.left-out{margin-top:${distance(sheet, "section")};padding-top:${distance(sheet, theme.rule.below)};border-top:${ruleLine(theme)}}`,
    ".left-out ul{margin-bottom:1rem;padding-left:1.2em}",
    // A picture is made for white paper; by night it stays on it.
    "img{display:block;max-width:100%;height:auto;background:#fff}",
    "dt{float:left;clear:left;margin-right:.6em}",
    `hr{border:0;border-top:${ruleLine(theme)};margin:${distance(sheet, "section")} 0 ${distance(sheet, theme.rule.below)}}`,
  ];
}

function sectionRules(sheet: Sheet, key: string, section: Theme["sections"][string]): readonly string[] {
  const { theme } = sheet;
  const selector = selectorOf(key);
  const { width, gutter } = theme.side_head;
  const side = `display:grid;grid-template-columns:${length(sheet, width)} minmax(0,1fr);column-gap:${length(sheet, gutter)};align-items:baseline`;
  const line = section.rule
    ? `border-top:${ruleLine(theme)};margin-top:${distance(sheet, "section")};padding-top:${distance(sheet, theme.rule.below)}`
    : "border-top:0;margin-top:0;padding-top:0";
  const rules = [
    `${selector}{${section.head === "side" ? side : "display:block"};${line};margin-bottom:${distance(sheet, section.below)}}`,
    `${selector}>.content{grid-column:2;min-width:0}`,
    // A picture has no baseline: the heading beside it stands level with its top.
    `${selector}:has(>.content>figure:first-child){align-items:start}`,
  ];
  const { panel } = section;
  if (panel === undefined) return rules;
  const reach = length(sheet, panel.reach);
  return [
    ...rules,
    `${selector}{background:var(--ground);margin-inline:-${reach};padding:${paddingOf(sheet, panel.padding)}}`,
    `${selector}+section{border-top:0}`,
  ];
}

function listRules(sheet: Sheet, key: string, list: Theme["lists"][string]): readonly string[] {
  const selector = selectorOf(key);
  const marker = list.marker === "square" ? "square" : "decimal";
  const columns = list.columns > 1 ? `;column-count:${list.columns};column-gap:${length(sheet, list.gap)}` : "";
  return [
    `${selector}{list-style:${marker};padding-left:${list.hang ? "0" : "1.6em"}${columns}}`,
    `${selector}>li+li{margin-top:${distance(sheet, list.between)}}`,
    `${selector}>li::marker{color:var(${colourVariable(list.colour)})${marker === "decimal" ? ";font-weight:600" : ""}}`,
    "li{break-inside:avoid}",
  ];
}

/** Widths are those of the columns from the last backwards, as the theme has them; the others share what is left. */
function columnsRules(sheet: Sheet, key: string, columns: Theme["columns"][string]): readonly string[] {
  const name = key.includes(".") ? `.${key.slice(key.indexOf(".") + 1)}` : "";
  const selector = `.columns${name === ".columns" ? "" : name}`;
  const apart = `${selector}+.columns{margin-top:${distance(sheet, columns.below)}}`;
  if (columns.stacked === true) return [`${selector}{display:block}`, apart];
  if (columns.flow !== undefined) return [flowRule(sheet, selector, columns.flow, columns.gap), apart];
  return [
    `${selector}{display:flex;gap:0 ${length(sheet, columns.gap)}}`,
    `${selector}>*{flex:1 1 0;min-width:0}`,
    apart,
    ...columns.widths
      .toReversed()
      .map(
        (width, index) =>
          `${selector}>:nth-last-child(${index + 1}):not(:first-child){flex:0 0 ${length(sheet, width)}}`,
      ),
  ];
}

/** Where there is room for it, text runs on from column to column as it does on paper. */
function flowRule(sheet: Sheet, selector: string, count: number, gap: number): string {
  return `@media (min-width:45rem),print{${selector}{column-count:${count};column-gap:${length(sheet, gap)}}}`;
}

function tableRules(sheet: Sheet): readonly string[] {
  const { padding, gap, head_rule: head, row_rule: row } = sheet.theme.table;
  const line = (width: number, colour: string) => `${width}pt solid ${colour}`;
  return [
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}",
    `th,td{text-align:left;vertical-align:top;padding:${length(sheet, padding)} ${length(sheet, gap)} ${length(sheet, padding)} 0}`,
    `thead th{border-bottom:${line(head, "currentColor")}}`,
    `tbody tr+tr>*{border-top:${line(row, "var(--hairline)")}}`,
  ];
}

/** On a telephone headings stand above, columns below one another, and markers within the text's edge. */
function narrowRules(sheet: Sheet): readonly string[] {
  const { sections, lists } = sheet.theme;
  return [
    ...Object.keys(sections).map((key) => `${selectorOf(key)}{display:block}`),
    ...Object.keys(lists).map((key) => `${selectorOf(key)}{column-count:auto;padding-left:1.2em}`),
    ".columns,.columns[class]{flex-direction:column;gap:.5rem}",
    ".columns[class]>:nth-child(n):nth-last-child(n){flex:none}",
  ];
}

function ruleLine(theme: Theme): string {
  return `${theme.rule.width}pt solid var(--hairline)`;
}
