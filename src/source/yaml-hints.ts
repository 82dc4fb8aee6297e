import type { ErrorCode } from "yaml";

/** What to do about the commonest faults the YAML library reports, in words for people who do not program. */
const hints = new Map<ErrorCode, string>([
  ["BLOCK_AS_IMPLICIT_KEY", 'a text that holds ": " must stand in quotes: "…"'],
  ["BAD_INDENT", "lines that belong together start in the same column"],
  ["TAB_AS_INDENT", "indent with spaces, never with a tab"],
  ["BAD_SCALAR_START", 'a text that starts with @, `, %, or another special sign must stand in quotes: "…"'],
  ["MISSING_CHAR", "a quotation mark, bracket or colon is not there, or a line is indented too little"],
  ["BAD_DQ_ESCAPE", "in double quotes, a backslash starts an escape; use single quotes, or write \\\\"],
  ["MULTILINE_IMPLICIT_KEY", "a line without a colon stands among keys: indent it, or quote the text above"],
  ["UNEXPECTED_TOKEN", "a text that starts with a special sign must stand in quotes"],
]);

/** Returns advice for an error code of the YAML library, or undefined. */
export function hintForYamlError(code: ErrorCode): string | undefined {
  return hints.get(code);
}
