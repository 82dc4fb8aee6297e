import { layoutBlocksOf } from "../template/layout-blocks.ts";
import type { TemplateFile, TemplateSet } from "../template/template-file.ts";

/**
 * Returns the file of a new layout. It builds on the one it is made from and holds every block of it, word for word, so
 * that it prints the same page until its author changes one. A layout without named blocks is copied.
 */
export function scaffoldLayout(name: string, from: TemplateFile, templates: TemplateSet): string {
  const { root, blocks } = layoutBlocksOf(from, templates);
  if (blocks.size === 0) return from.source.text;
  const head = `{{!-- The layout ${name}: the page of ${from.name}, block by block. Change the blocks you want otherwise, and delete the
      others: they then follow ${root}. An audience takes the layout with "layout: ${name}". Fields, helpers and
      elements: docs/formats.md; all of it step by step: docs/templates.md --}}`;
  const inlines = [...blocks].map(
    ([block, text]) => `  {{#*inline "${block}"}}\n${indented(text, "    ")}\n  {{/inline}}`,
  );
  return `${head}\n{{#> ${root}}}\n${inlines.join("\n")}\n{{/${root}}}\n`;
}

/** Returns lines moved so that the leftmost has the given indent; empty lines stay empty. */
function indented(text: string, indent: string): string {
  const lines = text
    .replaceAll("\r\n", "\n")
    .replace(/^[^\S\n]*\n/, "")
    .trimEnd()
    .split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => (line.trim() === "" ? "" : indent + line.slice(depth))).join("\n");
}
