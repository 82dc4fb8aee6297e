import { type PlacedStatement, statementTextFor } from "../audience/select-statements.ts";
import { type Brief, type Priority, priorityOf } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { spanOfStatement } from "../brief/span-of-statement.ts";
import { placeOfStatement } from "../brief/statement-id.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Located } from "../source/read-as.ts";

/** A statement that is not printed for an audience that would read it, and why. */
export interface LeftOut {
  /** Its id, `key_facts-2`. */
  readonly statement: string;
  /** Its section, by the brief's key. */
  readonly section: string;
  readonly priority: Priority;
  /** What the audience would have read, without marks. */
  readonly text: string;
  /** `length`: the page was full. `limit`: the audience reads fewer statements of the section. */
  readonly reason: "length" | "limit";
  readonly place: Span;
}

/** Returns the report of a statement that was left out for an audience. */
export function describeLeftOut(
  brief: Located<Brief>,
  audience: string,
  { id, statement }: PlacedStatement,
  reason: LeftOut["reason"],
): LeftOut {
  return {
    statement: id,
    section: placeOfStatement(id).section,
    priority: priorityOf(statement),
    text: plainTextOf(statementTextFor(statement, audience)),
    reason,
    place: spanOfStatement(brief, id),
  };
}
