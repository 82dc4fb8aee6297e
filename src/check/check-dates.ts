import type { Brief } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import type { PlacedStatement } from "./list-statements.ts";

/** Returns dates of a brief that contradict each other, and statements that expired before it was issued. */
export function checkDates(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  const { as_of: cutOff, issued, review_by: review } = brief.value;
  const order = [
    ...(cutOff !== undefined && issued !== undefined && cutOff > issued
      ? [diagnose("dates-out-of-order", brief.spanAt(["as_of"]), { earlier: "as_of", later: "issued", limit: issued })]
      : []),
    ...(review !== undefined && issued !== undefined && review < issued
      ? [
          diagnose("dates-out-of-order", brief.spanAt(["review_by"]), {
            earlier: "issued",
            later: "review_by",
            limit: issued,
          }),
        ]
      : []),
  ];
  const today = issued ?? cutOff;
  return [...order, ...(today === undefined ? [] : statements.flatMap((placed) => checkExpiry(brief, placed, today)))];
}

function checkExpiry(brief: Located<Brief>, { path, statement }: PlacedStatement, date: string): readonly Diagnostic[] {
  const { expires } = statement;
  if (expires === undefined || expires >= date) return [];
  return [diagnose("expired-statement", brief.spanAt([...path, "expires"]), { expires, date })];
}
