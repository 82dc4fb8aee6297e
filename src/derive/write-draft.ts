import { Document, isMap, isScalar, Scalar, visit } from "yaml";
import type { z } from "zod";
import { type Brief, briefSchema } from "../brief/brief-schema.ts";
import { keysOf, schemaAt } from "../source/schema-at.ts";
import type { ReviewNote } from "./review-notes.ts";

const width = 100;

/**
 * Returns a brief as the text of its YAML file, for an author to go on with: the notes as comments on top, those on a
 * statement above it, the keys in the format's order, a blank line before each section. Reading the text gives the same brief again.
 */
export function writeDraft(brief: Brief, notes: readonly string[], reviews: readonly ReviewNote[] = []): string {
  /* Two statements may quote the same words; an alias for the second would be hard to edit, and is not allowed. */
  const document = new Document(inSchemaOrder(brief, briefSchema, []), {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.type = styleOf(node.value);
    },
  });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (isScalar(key) && !isScalar(value)) key.spaceBefore = true;
    }
  }
  for (const { section, index, words } of reviews) {
    const statement = document.getIn([section, index], true);
    if (isMap(statement)) statement.commentBefore = ` ${inOneLine(words)}`;
  }
  const comments = notes.flatMap((note) => wrapNote(note)).join("");
  return comments + document.toString({ lineWidth: width, minContentWidth: 40 });
}

/**
 * Returns how a text is written: plainly where that can be read again, line by line where it has lines, as the quote
 * of a list does. The library folds text with spaces at its edges wrongly, so that is quoted.
 */
function styleOf(text: string): Scalar.Type {
  if (/^\s|\s$|\s\n|\n[^\S\n]|[^\S\n]{2}|\t/.test(text)) return Scalar.QUOTE_DOUBLE;
  return text.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
}

function inSchemaOrder(value: unknown, schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inSchemaOrder(item, schema, [...path, 0]));
  if (typeof value !== "object" || value === null) return value;
  const order = keysOf(schemaAt(schema, path));
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).toSorted(([left], [right]) => rank(left) - rank(right));
  return Object.fromEntries(entries.map(([key, part]) => [key, inSchemaOrder(part, schema, [...path, key])]));
}

/** Notes may quote an article, so nothing in them may end the comment: white space is one space, controls are gone. */
function wrapNote(note: string): readonly string[] {
  const words = inOneLine(note).split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${line === undefined ? "#" : "#  "} ${word}`);
  }
  return lines.map((line) => `${line}\n`);
}

function inOneLine(note: string): string {
  return note
    .replaceAll(/(?!\s)\p{Cc}/gu, "")
    .trim()
    .replaceAll(/\s+/g, " ");
}
