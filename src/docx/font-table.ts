import { fontFamily } from "../theme/font-family.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { escapeXml } from "./xml-text.ts";

/**
 * Returns the table of fonts: what Word may take where a family is not installed, which the library cannot say. The
 * fonts themselves are not in the file: the four faces of two families would make it 3 MB.
 */
export function fontTable(theme: Theme): string {
  const families = new Map(
    Object.keys(theme.fonts).map((font) => [fontFamily(theme, font).name, fontFamily(theme, font)]),
  );
  const fonts = [...families.values()].map(
    ({ name, serif }) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${serif ? "Georgia" : "Segoe UI"}"/>` +
      `<w:family w:val="${serif ? "roman" : "swiss"}"/><w:pitch w:val="variable"/></w:font>`,
  );
  const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${start}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
