import { z } from "zod";

/** Returns the part of a schema that describes the value at a path, or undefined where the schema has no such part. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let part: z.ZodType | undefined = unwrapSchema(schema);
  for (const step of path) {
    if (part === undefined) return undefined;
    const next = childOf(part, step);
    part = next === undefined ? undefined : unwrapSchema(next);
  }
  return part;
}

/** Returns the names of the keys a schema knows: those of an object or of a record over a list of names, else none. */
export function keysOf(schema: z.ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Returns what a field's schema says of itself: the description stands on the outermost wrapper. */
export function describedAs(schema: z.ZodType, key: string): string | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const field: unknown = schema.shape[key];
  return field instanceof z.ZodType ? (field.description ?? unwrapSchema(field).description) : undefined;
}

/** Returns a schema without its optional, nullable, default, prefault and readonly wrappers. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  let inner: unknown = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodReadonly
  ) {
    inner = inner.unwrap();
  }
  return inner instanceof z.ZodType ? inner : schema;
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  let child: unknown;
  if (schema instanceof z.ZodObject && typeof step === "string") {
    child = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  } else if (schema instanceof z.ZodArray) child = schema.element;
  else if (schema instanceof z.ZodRecord) child = schema.valueType;
  return child instanceof z.ZodType ? child : undefined;
}
