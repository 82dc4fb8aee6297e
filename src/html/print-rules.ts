import type { Sheet } from "./sheet.ts";

/**
 * Returns the rules of the printed page, whose paper is that of the PDF. The base size is the theme's own, and everything
 * else follows. Header and footer stand in the text, so the margins are theirs. A heading at the side of its text needs no rule against breaks: in a grid Chromium takes one as
 * a rule for the row, and would keep all sections together.
 */
export function printRules(sheet: Sheet, pageCounter: string): readonly string[] {
  const { width, height, margins } = sheet.theme.papers[sheet.paper];
  const { top, bottom } = sheet.theme.running;
  return [
    `@page{size:${width}pt ${height}pt;margin:${top}pt ${margins.right}pt ${bottom}pt ${margins.left}pt;${pageCounter}}`,
    `html{font-size:${sheet.base}pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}`,
    "body{max-width:none;padding:0}",
    "h1,.content :is(h2,h3){break-after:avoid}",
    "p,li,tr,dd,figure{orphans:2;widows:2;break-inside:avoid}",
    "[role=doc-backlink]{display:none}",
  ];
}
