import { absenceWords } from "../audience/absence-words.ts";
import type { ComparedStatement, Comparison, Reading } from "../audience/compare-readings.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import type { Paint } from "../diagnostics/format-diagnostic.ts";
import { wrapWords } from "../source/wrap-words.ts";

/** Width of the whole in columns of the terminal, which most windows have. */
const width = 100;
const gap = " │ ";

/** Returns a comparison for the terminal: the readers side by side, what differs, then what is alike by name. */
export function formatComparison(comparison: Comparison, paint: Paint): string {
  const { readers, statements } = comparison;
  const beside = (cells: readonly string[]) => sideBySide(cells, readers.length);
  const different = statements.filter(({ alike }) => !alike);
  const alike = statements.filter((statement) => statement.alike);
  const parts = [
    paint.strong(comparison.title),
    beside(readers.map(({ label, name }) => `${label} (${name})`)),
    beside(readers.map(({ pages }) => `${pages} ${pages === 1 ? "page" : "pages"}`)),
    beside(readers.map(({ sections }) => sections.map(({ heading }) => heading).join(" · "))),
    ...different.flatMap((statement) => ["", paint.strong(statement.id), beside(statement.readings.map(cellFor))]),
    "",
    alikeLine(alike),
  ];
  return parts.join("\n");
}

function alikeLine(alike: readonly ComparedStatement[]): string {
  const told = alike.filter(({ readings }) => readings.some(({ kind }) => kind === "read"));
  const untold = alike.filter((statement) => !told.includes(statement));
  return [
    namesLine("the same for all", told),
    ...(untold.length > 0 ? [namesLine("told to none of them", untold)] : []),
  ].join("\n");
}

function namesLine(words: string, statements: readonly ComparedStatement[]): string {
  const names = statements.map(({ id }) => id).join(", ");
  return wrapWords(`${words}: ${names === "" ? "nothing" : names}`, width).join("\n  ");
}

function cellFor(reading: Reading): string {
  return reading.kind === "read" ? plainTextOf(reading.markdown) : `– ${absenceWords[reading.reason]}`;
}

function sideBySide(cells: readonly string[], columns: number): string {
  const column = Math.floor((width - gap.length * (columns - 1)) / columns);
  const wrapped = cells.map((cell) => wrapWords(cell, column));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, row) =>
    wrapped.map((lines) => (lines[row] ?? "").padEnd(column)).join(gap),
  );
  return rows.map((row) => row.trimEnd()).join("\n");
}
