import type { Brief } from "../brief/brief-schema.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Located } from "../source/read-as.ts";

/** Returns where the brief's file holds a statement, by its id: `key_facts-2` is the second of that section. */
export function spanOfStatement(brief: Located<Brief>, statement: string | undefined): Span {
  const [, section, number] = /^(.+)-(\d+)$/.exec(statement ?? "") ?? [];
  if (section !== undefined) return brief.spanAt([section, Number(number) - 1, "text"]);
  return brief.spanAt([statement ?? "title", ...(statement === undefined ? [] : ["text"])]);
}
