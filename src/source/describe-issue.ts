import type { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { YamlFile } from "./read-yaml.ts";
import { describedAs, keysOf, schemaAt } from "./schema-at.ts";
import { suggest } from "./suggest.ts";

/** Returns what one issue of a schema says to the person who wrote the file, at the place in the file. */
export function describeIssue(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): readonly Diagnostic[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(file, schema, issue.path, key));
    case "invalid_type":
      return [wrongType(file, schema, issue)];
    case "invalid_value":
      return [unknownValue(file, issue)];
    case "invalid_key":
      return [diagnose("invalid-value", file.keySpanAt(issue.path), { problem: messageOf(issue.issues[0] ?? issue) })];
    case "too_big":
    case "too_small":
    case "invalid_format":
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_element":
    case "custom":
      return [diagnose("invalid-value", file.spanAt(issue.path), { problem: messageOf(issue) })];
  }
}

/** Our schemas give each rule its own words; they end without a full stop like every message. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.message.replace(/\.$/, "");
}

function unknownKey(file: YamlFile, schema: z.ZodType, path: readonly PropertyKey[], key: string): Diagnostic {
  const known = keysOf(schemaAt(schema, path));
  return diagnose("unknown-key", file.keySpanAt([...path, key]), { key, suggestion: suggest(key, known), known });
}

function wrongType(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssueInvalidType): Diagnostic {
  const key = String(issue.path.at(-1) ?? "");
  const parent = schemaAt(schema, issue.path.slice(0, -1));
  const expected = expectedWords(issue.expected);
  if (issue.input === undefined) {
    const meaning = parent === undefined ? undefined : describedAs(parent, key);
    return diagnose("missing-key", file.spanAt(issue.path.slice(0, -1)), { key, meaning });
  }
  if (issue.input === null && issue.path.length > 0) {
    return diagnose("missing-value", file.keySpanAt(issue.path), { key, expected });
  }
  const example = schemaAt(schema, issue.path)?.meta()?.["example"];
  return diagnose("wrong-type", file.spanAt(issue.path), {
    expected,
    found: foundWords(issue.input),
    hint: typeof example === "string" ? `write it as ${example}` : undefined,
  });
}

function unknownValue(file: YamlFile, issue: z.core.$ZodIssueInvalidValue): Diagnostic {
  const allowed = issue.values.map(String);
  const key = String(issue.path.at(-1) ?? "");
  if (issue.input === undefined) {
    return diagnose("missing-key", file.spanAt(issue.path.slice(0, -1)), { key, meaning: allowed.join(" or ") });
  }
  if (issue.input === null) {
    return diagnose("missing-value", file.keySpanAt(issue.path), { key, expected: allowed.join(" or ") });
  }
  const value = typeof issue.input === "object" ? foundWords(issue.input) : String(issue.input);
  return diagnose("unknown-value", file.spanAt(issue.path), { value, suggestion: suggest(value, allowed), allowed });
}

function expectedWords(expected: z.core.$ZodInvalidTypeExpected): string {
  switch (expected) {
    case "string":
      return "a text";
    case "array":
      return "a list";
    case "object":
    case "record":
      return "keys with values";
    case "number":
      return "a number";
    case "int":
      return "a whole number";
    case "boolean":
      return "true or false";
    default:
      return expected;
  }
}

function foundWords(input: unknown): string {
  if (input === null) return "nothing";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "keys with values";
  if (typeof input === "string") return `the text "${input.length > 40 ? `${input.slice(0, 39)}…` : input}"`;
  return `${typeof input} ${String(input)}`;
}
