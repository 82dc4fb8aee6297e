import type { Reader } from "../audience/reader.ts";
import type { Brief } from "../brief/brief-schema.ts";
import { spanOfStatement } from "../brief/span-of-statement.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { positionOf } from "../diagnostics/span.ts";
import type { Droppable } from "../fit/drop-order.ts";
import type { Fit, Measured } from "../fit/fit-pages.ts";
import type { Located } from "../source/read-as.ts";

/** Returns the report of a brief that cannot be brought onto its pages: by how much, and what would have to go. */
export function describeOverflow(
  brief: Located<Brief>,
  { layout, leftOut, needed }: Extract<Fit<Measured>, { kind: "over" }>,
  { name, audience }: Pick<Reader, "name" | "audience">,
): Diagnostic {
  return diagnose("page-overflow", brief.spanAt(["title"]), {
    audience: name,
    lines: layout.linesOver,
    words: layout.wordsOver,
    pages: layout.pages,
    allowed: audience.fit.pages,
    left_out: leftOut.map((statement) => withLine(brief, statement)),
    needed: needed?.map((statement) => withLine(brief, statement)),
  });
}

function withLine(brief: Located<Brief>, { id }: Droppable): string {
  const { source, start } = spanOfStatement(brief, id);
  return `${id} (line ${positionOf(source, start).line})`;
}
