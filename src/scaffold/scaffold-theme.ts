import type { SourceText } from "../diagnostics/span.ts";
import { labelOf } from "./label-of.ts";
import { withValues } from "./with-values.ts";

/** Returns the file of a new theme: the one it is made from, with its comments, under its own label. */
export function scaffoldTheme(name: string, from: SourceText): string {
  const text = withValues(from.text, { label: labelOf(name) });
  const body = text.replace(/^(?:\s*(?:#.*)?\r?\n)*/, "");
  return `# A theme: paper, fonts, colours, sizes and space. An audience takes it with "theme: ${name}"; one line under
# \`colours\` changes all that has the colour, one under \`styles\` an element or class. Keys: docs/formats.md
${body}`;
}
