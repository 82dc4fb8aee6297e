import type { Brief } from "../brief/brief-schema.ts";
import { isAboveCeiling } from "../brief/marking.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import type { Reader } from "./reader.ts";

/** Returns the error of a brief whose marking keeps it from a reader, or cannot be held against the reader's ceiling. */
export function checkMarking(
  brief: Located<Brief>,
  { name, audience }: Pick<Reader, "name" | "audience">,
): readonly Diagnostic[] {
  const { marking } = brief.value;
  const { marking_ceiling: ceiling } = audience;
  if (marking === undefined || ceiling === undefined) return [];
  const isAbove = isAboveCeiling(marking, ceiling);
  if (isAbove === false) return [];
  const found = { marking, ceiling, audience: name, comparable: isAbove !== undefined };
  return [diagnose("marking-above-ceiling", brief.spanAt(["marking"]), found)];
}
