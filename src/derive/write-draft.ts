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
  const document = documentOf(brief, []);
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (isScalar(key) && !isScalar(value)) key.spaceBefore = true;
    }
  }
  for (const { section, index, words } of reviews) {
    const statement = document.getIn([section, index], true);
    if (isMap(statement)) statement.commentBefore = joinComments(statement.commentBefore, words);
  }
  const comments = notes.flatMap((note) => wrapNote(note));
  return comments.map((line) => `#${line}\n`).join("") + document.toString({ lineWidth: width, minContentWidth: 40 });
}

/** New items of a list of a brief, each with the comment that stands above it. */
export interface NewItems {
  /** The list: `sources`, or a section. */
  readonly list: string;
  readonly items: readonly { readonly value: unknown; readonly comment: string | undefined }[];
}

/** Returns items as a draft writes them, every line indented by so many columns; the last line ends too. */
export function writeItems({ list, items }: NewItems, indent: number): string {
  const document = documentOf([...items.map(({ value }) => value)], [list]);
  for (const [index, { comment }] of items.entries()) {
    const item = document.get(index, true);
    if (isMap(item) && comment !== undefined) item.commentBefore = joinComments(undefined, comment);
  }
  return document
    .toString({ lineWidth: width - indent, minContentWidth: 40 })
    .replaceAll(/^(?=.)/gm, " ".repeat(indent));
}

/** Returns a part of a brief, by its path, as a document with every text in a style in which it can be read again. */
function documentOf(value: unknown, path: readonly PropertyKey[]): Document {
  /* Two statements may quote the same words; an alias for the second would be hard to edit, and is not allowed. */
  const document = new Document(inSchemaOrder(value, briefSchema, path), {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.type = styleOf(node.value);
    },
  });
  return document;
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

function joinComments(before: string | null | undefined, note: string): string {
  return [...(before ? [before] : []), ...wrapNote(note)].join("\n");
}

/** Returns a note as the lines of a comment, without their signs; those after the first are indented further. */
function wrapNote(note: string): readonly string[] {
  const lines: string[] = [];
  for (const word of inOneLine(note).split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${line === undefined ? "" : "  "} ${word}`);
  }
  return lines;
}

/**
 * Returns a note as the text of one line of comment. It may quote an article, so nothing in it may end the comment:
 * white space is one space, controls are gone.
 */
export function inOneLine(note: string): string {
  return note
    .replaceAll(/(?!\s)\p{Cc}/gu, "")
    .trim()
    .replaceAll(/\s+/g, " ");
}
