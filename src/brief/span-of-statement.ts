import type { Span } from "../diagnostics/span.ts";
import type { Located } from "../source/read-as.ts";
import { type Brief, type Statement, statementSections } from "./brief-schema.ts";
import { placeOfStatement } from "./statement-id.ts";

/**
 * Returns where the brief's file holds a statement, by its id: `key_facts-2` is the second of that section,
 * `images-1` the first picture.
 */
export function spanOfStatement(brief: Located<Brief>, statement: string | undefined): Span {
  const { section, number } = placeOfStatement(statement ?? "");
  const key = section === "images" ? "caption" : "text";
  if (number !== undefined) return brief.spanAt([section, number - 1, key]);
  return brief.spanAt([statement ?? "title", ...(statement === undefined ? [] : ["text"])]);
}

/** Returns where the brief's file holds the words in which an audience reads a statement. */
export function spanOfReading(brief: Located<Brief>, statement: string, audience: string): Span {
  const { section, number } = placeOfStatement(statement);
  const path = number === undefined ? [section] : [section, number - 1];
  const found = statementAt(brief.value, section, number);
  return brief.spanAt([...path, ...(found?.wording?.[audience] === undefined ? ["text"] : ["wording", audience])]);
}

function statementAt(brief: Brief, section: string, number: number | undefined): Statement | undefined {
  if (number === undefined) return section === "bottom_line" ? brief.bottom_line : undefined;
  const name = statementSections.find((known) => known === section);
  return name === undefined ? undefined : brief[name]?.[number - 1];
}
