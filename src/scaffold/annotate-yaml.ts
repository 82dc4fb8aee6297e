import { isMap, isScalar, parseDocument } from "yaml";
import { z } from "zod";
import { describedAs, keysOf, schemaAt, unwrapSchema } from "../source/schema-at.ts";
import { wrapWords } from "../source/wrap-words.ts";

const width = 100;

/**
 * Returns a YAML file with what each of its keys means written above it, in the schema's own words, and the keys it
 * does not use below as comments. What the file says is untouched; comments above its first key give way to `head`.
 */
export function annotateYaml(text: string, schema: z.ZodType, head: readonly string[]): string {
  const { contents } = parseDocument(text);
  const items = isMap(contents) ? contents.items : [];
  const keys = items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), at: key.range[0] }] : [],
  );
  const told = new Set<z.ZodType>();
  const parts = keys.map(({ name, at }, index) => {
    const written = text.slice(at, keys[index + 1]?.at ?? text.length).trimEnd();
    return [...describeKey(schema, name, told), written].join("\n");
  });
  const unused = keysOf(schema).filter((name) => !keys.some((key) => key.name === name));
  const open = unused.map((name) => [...describeKey(schema, name, told), ...exampleOf(schema, name)].join("\n"));
  return `${[head.flatMap((line) => comment(line)).join("\n"), ...parts, ...open].join("\n\n")}\n`;
}

/** The parts of a value are told once, below the key that holds them first. */
function describeKey(schema: z.ZodType, name: string, told: Set<z.ZodType>): readonly string[] {
  const field = schemaAt(schema, [name]);
  const holder = field instanceof z.ZodArray ? schemaAt(schema, [name, 0]) : field;
  const isNew = holder !== undefined && !told.has(holder);
  if (holder !== undefined) told.add(holder);
  const parts = isNew && holder instanceof z.ZodObject ? keysOf(holder) : [];
  return [
    ...comment(describedAs(schema, name) ?? ""),
    ...parts.flatMap((part) => {
      const meaning = holder === undefined ? undefined : describedAs(holder, part);
      return meaning === undefined ? [] : comment(`${part}: ${meaning}`, "  ");
    }),
  ];
}

function exampleOf(schema: z.ZodType, name: string): readonly string[] {
  const field: unknown = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
  const written =
    field instanceof z.ZodType ? (field.meta()?.["example"] ?? unwrapSchema(field).meta()?.["example"]) : undefined;
  const example = typeof written === "string" ? written : "…";
  return example.includes("\n") || example.startsWith("- ")
    ? [`# ${name}:`, ...example.split("\n").map((line) => `#   ${line}`)]
    : [`# ${name}: ${example}`];
}

function comment(words: string, indent = ""): readonly string[] {
  return words === ""
    ? []
    : wrapWords(words, width - 4 - indent.length).map(
        (line, index) => `# ${indent}${index > 0 && indent !== "" ? "  " : ""}${line}`,
      );
}
