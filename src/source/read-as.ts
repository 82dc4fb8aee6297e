import type { z } from "zod";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText, Span } from "../diagnostics/span.ts";
import { describeIssue } from "./describe-issue.ts";
import { type Path, readYaml, type YamlFile } from "./read-yaml.ts";

/** A value read from a file, with the place of every part of it for the checks that follow. */
export interface Located<Value> {
  readonly value: Value;
  readonly source: SourceText;
  readonly spanAt: (path: Path) => Span;
}

/** Returns a YAML file as the schema's value, or every problem in it. */
export function readYamlAs<Schema extends z.ZodType>(
  source: SourceText,
  schema: Schema,
): Result<Located<z.infer<Schema>>> {
  const file = readYaml(source);
  if (!file.ok) return file;
  const read = readDataAs(file.value, schema);
  return { ...read, diagnostics: [...file.diagnostics, ...read.diagnostics] };
}

/** Returns YAML that was already read as the schema's value, or every problem in it. */
export function readDataAs<Schema extends z.ZodType>(file: YamlFile, schema: Schema): Result<Located<z.infer<Schema>>> {
  const data = restoreWrittenText(file, schema);
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return resultOf({ value: parsed.data, source: file.source, spanAt: file.spanAt });
  const diagnostics = parsed.error.issues.flatMap((issue) => describeIssue(file, schema, issue));
  return { ok: false, diagnostics: diagnostics.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) };
}

/** YAML reads `1.10` as the number 1.1 and `007` as 7. Where the schema wants text, the text as written is meant. */
function restoreWrittenText(file: YamlFile, schema: z.ZodType): unknown {
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return file.data;
  let data = file.data;
  for (const issue of parsed.error.issues) {
    if (issue.code !== "invalid_type" || issue.expected !== "string") continue;
    const written = file.writtenAt(issue.path);
    if (written !== undefined) data = withValueAt(data, issue.path, written);
  }
  return data;
}

function withValueAt(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === step ? withValueAt(item, rest, value) : item));
  }
  if (typeof data !== "object" || data === null) return data;
  return { ...data, [step]: withValueAt(Reflect.get(data, step), rest, value) };
}
