import { z } from "zod";
import { unwrapSchema } from "../source/schema-at.ts";

/** The path at which each kind of value was first described; later places refer to it. */
type Described = Map<z.ZodType, string>;

/** Returns the keys of a schema as a Markdown table; nested keys follow those that hold them, with their path. */
export function schemaTable(schema: z.ZodType): string {
  const rows = rowsOf(schema, "", new Map());
  return ["| key | value | needed | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function rowsOf(schema: z.ZodType, prefix: string, described: Described): readonly string[] {
  const object = unwrapSchema(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).flatMap(([key, field]): readonly string[] => {
    if (!(field instanceof z.ZodType)) return [];
    const path = `${prefix}${key}`;
    const inner = unwrapSchema(field);
    const needed = field.safeParse(undefined).success ? "" : "yes";
    const [holder, holderPath] = heldIn(inner, path);
    const first = holder === undefined ? undefined : described.get(holder);
    const reference = first === undefined ? "" : ` Keys as of \`${first}\`.`;
    const meaning = cell(field.description ?? inner.description ?? "") + reference;
    const row = `| \`${path}\` | ${cell(valueWords(inner))} | ${needed} | ${meaning} |`;
    if (holder === undefined || first !== undefined) return [row];
    described.set(holder, path);
    return [row, ...rowsOf(holder, `${holderPath}.`, described)];
  });
}

/** Returns the object with keys that a value is, or holds many of, and the path to its keys. */
function heldIn(schema: z.ZodType, path: string): readonly [z.ZodType | undefined, string] {
  if (schema instanceof z.ZodObject) return [schema, path];
  const element: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
  if (element instanceof z.ZodType) return heldIn(unwrapSchema(element), `${path}[]`);
  const value: unknown = schema instanceof z.ZodRecord ? schema.valueType : undefined;
  return value instanceof z.ZodType ? heldIn(unwrapSchema(value), `${path}.*`) : [undefined, path];
}

function valueWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return "keys";
  if (schema instanceof z.ZodArray) {
    const element: unknown = schema.element;
    return element instanceof z.ZodType ? `list of ${valueWords(unwrapSchema(element))}` : "list";
  }
  if (schema instanceof z.ZodEnum) return schema.options.join(", ");
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(", ");
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => (option instanceof z.ZodType ? valueWords(option) : "")).join(" or ");
  }
  if (schema instanceof z.ZodNumber) return "number";
  return schema instanceof z.ZodBoolean ? "true or false" : "text";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\{\{/g, "`{{").replaceAll(/\}\}/g, "}}`");
}
