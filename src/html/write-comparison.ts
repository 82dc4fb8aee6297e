import { createHash } from "node:crypto";
import { absenceWords } from "../audience/absence-words.ts";
import type { ComparedReader, ComparedStatement, Comparison, Reading } from "../audience/compare-readings.ts";
import { type InlineMarkdown, readInlineMarkdown } from "../brief/inline-markdown.ts";
import { attribute, escapeText } from "./escape-html.ts";

/**
 * Returns a comparison as one HTML file that needs nothing else: a table with a column for each reader and a row for
 * each statement. What is told alike is one cell across them, so that the differences stand out.
 */
export function writeComparison(comparison: Comparison): string {
  const { id, title, language, readers, statements } = comparison;
  const policy = createHash("sha256").update(style).digest("base64");
  const heads = readers.map((reader) => `<th scope="col">${describeReader(reader)}</th>`).join("");
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attribute("content", `default-src 'none'; style-src 'sha256-${policy}'`)}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}: what its readers are told</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<p class="brief">${escapeText(id)}: what its readers are told</p>`,
    `<h1${attribute("lang", language)}>${escapeText(title)}</h1>`,
    `<p>${countDifferences(statements)}</p>`,
    '<div class="frame" role="region" aria-label="Comparison" tabindex="0">',
    "<table>",
    `<thead><tr><th scope="col">Statement</th>${heads}</tr></thead>`,
    "<tbody>",
    ...statements.map((statement) => rowFor(statement, language)),
    "</tbody>",
    "</table>",
    "</div>",
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function countDifferences(statements: readonly ComparedStatement[]): string {
  const different = statements.filter(({ alike }) => !alike).length;
  return `Told differently: ${different} of ${statements.length} statements. The others are set in grey.`;
}

function describeReader({ label, name, pages, sections }: ComparedReader): string {
  const length = `${pages} ${pages === 1 ? "page" : "pages"}`;
  const order = sections.map(({ heading }) => escapeText(heading)).join(" · ");
  return `${escapeText(label)} <span class="about">${escapeText(name)}, ${length}: ${order}</span>`;
}

function rowFor({ id, readings, alike }: ComparedStatement, language: string): string {
  const [first] = readings;
  const cells =
    alike && first !== undefined
      ? cellFor(first, language, ` colspan="${readings.length}" class="alike"`)
      : readings.map((reading) => cellFor(reading, language, "")).join("");
  return `<tr><th scope="row">${escapeText(id)}</th>${cells}</tr>`;
}

function cellFor(reading: Reading, language: string, attributes: string): string {
  switch (reading.kind) {
    case "read":
      return `<td${attributes}${attribute("lang", language)}>${inlinesOf(readInlineMarkdown(reading.markdown).inlines)}</td>`;
    case "absent":
      return `<td${attributes}><span class="absent">${absenceWords[reading.reason]}</span></td>`;
  }
}

function inlinesOf(inlines: readonly InlineMarkdown[]): string {
  return inlines.map(inlineOf).join("");
}

/** Links are their words here: the table is for comparing, and an address says nothing more. */
function inlineOf(inline: InlineMarkdown): string {
  switch (inline.kind) {
    case "text":
      return escapeText(inline.text);
    case "strong":
      return `<strong>${inlinesOf(inline.children)}</strong>`;
    case "emphasis":
      return `<em>${inlinesOf(inline.children)}</em>`;
    case "link":
      return inlinesOf(inline.children);
  }
}

/** Contrasts of at least 4.5:1 in both schemes, as WCAG 2.2, 1.4.3 asks. */
const style = `
:root { color-scheme: light dark; --ink: #16191d; --soft: #565e66; --rule: #c4ccd0; --ground: #fff; --panel: #f0f4f4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaec; --soft: #a2abb3; --rule: #4a525a; --ground: #15181b; --panel: #20262a; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
.brief { margin: 0 0 0.25rem; color: var(--soft); }
.frame { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.6rem 1rem 0.6rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; }
td { min-width: 14rem; }
thead th { border-top: 0; vertical-align: bottom; }
tbody th { color: var(--soft); font-weight: normal; white-space: nowrap; }
.about { display: block; color: var(--soft); font-weight: normal; font-size: 0.875rem; }
.alike { color: var(--soft); }
.absent { padding: 0 0.4rem; background: var(--panel); font-style: italic; }
@media print { .frame { overflow: visible; } }
`;
