import { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { isoDateOf } from "./iso-date.ts";
import type { YamlFile } from "./read-yaml.ts";
import { describedAs, keysOf, schemaAt } from "./schema-at.ts";
import { slugOfFile } from "./slug.ts";
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
      return [invalidValue(file.keySpanAt(issue.path), issue.issues[0] ?? issue, issue.path.at(-1))];
    case "invalid_union":
      if (issue.input === undefined) return [missingKey(file, schema, issue.path)];
      return [invalidValue(file.spanAt(issue.path), issue, issue.input)];
    case "too_big":
    case "too_small":
    case "invalid_format":
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return [invalidValue(file.spanAt(issue.path), issue, issue.input)];
  }
}

function invalidValue(span: Span, issue: z.core.$ZodIssue, input: unknown): Diagnostic {
  return diagnose("invalid-value", span, { problem: messageOf(issue), hint: correct(issue, input) });
}

/** Returns what the writer most likely meant, in the form that is wanted. */
function correct(issue: z.core.$ZodIssue, input: unknown): string | undefined {
  if (typeof input !== "string") return undefined;
  const message = messageOf(issue);
  const corrected = message.startsWith("an id")
    ? slugOfFile(input)
    : message.startsWith("a date")
      ? isoDateOf(input)
      : message.startsWith("a host") && URL.canParse(input)
        ? new URL(input).host || undefined
        : undefined;
  return corrected === undefined ? undefined : `write it as ${corrected}`;
}

/** Our schemas give each rule its own words; they end without a full stop like every message. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.message.replace(/\.$/, "");
}

function unknownKey(file: YamlFile, schema: z.ZodType, path: readonly PropertyKey[], key: string): Diagnostic {
  const known = keysOf(schemaAt(schema, path));
  return diagnose("unknown-key", file.keySpanAt([...path, key]), { key, suggestion: suggest(key, known), known });
}

function missingKey(file: YamlFile, schema: z.ZodType, path: readonly PropertyKey[]): Diagnostic {
  const key = String(path.at(-1) ?? "");
  const parent = schemaAt(schema, path.slice(0, -1));
  const meaning = parent === undefined ? undefined : describedAs(parent, key);
  return diagnose("missing-key", file.spanAt(path.slice(0, -1)), { key, meaning });
}

function wrongType(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssueInvalidType): Diagnostic {
  const key = String(issue.path.at(-1) ?? "");
  const expected = expectedWords(issue.expected);
  if (issue.input === undefined) return missingKey(file, schema, issue.path);
  if (issue.input === null && typeof issue.path.at(-1) === "number") {
    const hint = exampleHint(schemaAt(schema, issue.path)) ?? "write it after the dash, or delete the line";
    return diagnose("invalid-value", file.spanAt(issue.path), { problem: "an item of the list is empty", hint });
  }
  if (issue.input === null && issue.path.length > 0) {
    return diagnose("missing-value", file.keySpanAt(issue.path), { key, expected });
  }
  const hint = exampleHint(schemaAt(schema, issue.path)) ?? booleanHint(issue);
  return diagnose("wrong-type", file.spanAt(issue.path), { expected, found: foundWords(issue.input), hint });
}

/** Schemas carry an example of how their value is written; a list shows one of its items. */
function exampleHint(schema: z.ZodType | undefined): string | undefined {
  const element: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
  const example =
    schema?.meta()?.["example"] ?? (element instanceof z.ZodType ? element.meta()?.["example"] : undefined);
  return typeof example === "string" ? `write it as:\n${example}` : undefined;
}

function booleanHint(issue: z.core.$ZodIssueInvalidType): string | undefined {
  if (issue.expected !== "boolean" || typeof issue.input !== "string") return undefined;
  if (/^(?:yes|y|on|true)$/i.test(issue.input)) return "write true";
  return /^(?:no|n|off|false)$/i.test(issue.input) ? "write false" : undefined;
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
  if (allowed.length === 1) {
    const problem = `${messageOf(issue)}, not ${foundWords(issue.input)}`;
    return diagnose("invalid-value", file.spanAt(issue.path), { problem, hint: `write ${allowed[0]}, without quotes` });
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
