import { briefSchema } from "../brief/brief-schema.ts";
import { inOneLine, type NewItems, writeItems } from "../derive/write-draft.ts";
import type { Splice } from "../source/splice-file.ts";
import type { BriefPlaces, KeyPlace, ListPlace } from "./brief-places.ts";

/** How far a list is indented below its key where the brief does not show it. */
const step = 2;

/**
 * Returns the changes that put items at the end of lists of a brief, in the form each list has: dashes at its own
 * indentation, or brackets. A list that is not there is added after the keys that the format lists before it.
 */
export function appendItems(text: string, places: BriefPlaces, added: readonly NewItems[]): readonly Splice[] {
  const wanted = added.filter(({ items }) => items.length > 0);
  const isThere = ({ list }: NewItems) => places.keys.some(({ name }) => name === list);
  return [
    ...wanted.filter(isThere).flatMap((one) => appendTo(text, places, one)),
    ...addLists(
      text,
      places,
      wanted.filter((one) => !isThere(one)),
    ),
  ];
}

function appendTo(text: string, places: BriefPlaces, added: NewItems): readonly Splice[] {
  const key = places.keys.find(({ name }) => name === added.list);
  const list = key?.list;
  if (key === undefined || list === undefined) return [];
  if (list.form === "dashes") return [appendDashes(text, list, added)];
  const isEmpty = /^\[ *\]$/.test(text.slice(list.start, list.end));
  return isEmpty && places.form === "lines" ? replaceEmpty(text, key, list, added) : appendBrackets(text, list, added);
}

function appendDashes(text: string, { items }: ListPlace, added: NewItems): Splice {
  const column = columnOf(text, items[0]?.start ?? 0);
  const at = endOfLines(text, items.at(-1)?.end ?? 0, column);
  return insertLines(text, at, writeItems(added, column));
}

/** `open_questions: []` is how a draft writes that there are none. */
function replaceEmpty(text: string, key: KeyPlace, { start, end }: ListPlace, added: NewItems): readonly Splice[] {
  const column = columnOf(text, key.start);
  const before = text.slice(0, start);
  const isLast = /^[ \t]*(?:\n|$)/.test(text.slice(end));
  const from = isLast ? before.trimEnd().length : start;
  return [
    { start: from, end, words: "" },
    insertLines(text, endOfLines(text, end, column), writeItems(added, column + step)),
  ];
}

function appendBrackets(text: string, list: ListPlace, added: NewItems): readonly Splice[] {
  const last = list.items.at(-1)?.end;
  return insertBeforeBracket(text, last, list.end - 1, inBrackets(text, list.start, added));
}

function addLists(text: string, places: BriefPlaces, added: readonly NewItems[]): readonly Splice[] {
  if (places.form === "lines") return added.map((one) => addList(text, places, one));
  const first = places.keys[0]?.start ?? places.start;
  const at = indentOf(text, first);
  const lists = added.map((one) => `${at}"${one.list}": [\n${inBrackets(text, first, one)}\n${at}]`);
  const last = places.keys.at(-1)?.end;
  return lists.length === 0 ? [] : insertBeforeBracket(text, last, places.end - 1, lists.join(",\n"));
}

function addList(text: string, places: BriefPlaces, added: NewItems): Splice {
  const order = Object.keys(briefSchema.shape);
  const earlier = places.keys.filter(({ name }) => order.indexOf(name) < order.indexOf(added.list));
  const before = earlier.toSorted((left, right) => order.indexOf(left.name) - order.indexOf(right.name)).at(-1);
  const column = columnOf(text, places.keys[0]?.start ?? 0);
  const at = endOfLines(text, before?.end ?? 0, column);
  const key = `\n${" ".repeat(column)}${added.list}:\n`;
  return insertLines(text, at, key + writeItems(added, column + step));
}

/** Between brackets a comma parts what was there from what is new; a comment goes on to the end of its line. */
function insertBeforeBracket(
  text: string,
  last: number | undefined,
  bracket: number,
  words: string,
): readonly Splice[] {
  const lineStart = text.lastIndexOf("\n", bracket - 1) + 1;
  const standsAlone = text.slice(lineStart, bracket).trim() === "" && lineStart > 0;
  const at = standsAlone ? lineStart : bracket;
  const isOpen = last !== undefined && !hasComma(text.slice(last, bracket));
  return [
    ...(isOpen ? [{ start: last, end: last, words: "," }] : []),
    { start: at, end: at, words: standsAlone ? `${words}\n` : `\n${words}\n${indentOf(text, bracket)}` },
  ];
}

function hasComma(between: string): boolean {
  return between.replaceAll(/#.*/g, "").includes(",");
}

function inBrackets(text: string, start: number, { items }: NewItems): string {
  const indent = `${indentOf(text, start)}${" ".repeat(step)}`;
  const written = items.map(({ value, comment }) => {
    const line = comment === undefined ? "" : `${indent}# ${inOneLine(comment)}\n`;
    return `${line}${indent}${JSON.stringify(value)}`;
  });
  return written.join(",\n");
}

/**
 * Returns where the lines end that belong to what ends at an offset: its last line, and the comments below it that
 * are indented further than `column`. A comment at that column or before it speaks of what follows.
 */
function endOfLines(text: string, end: number, column: number): number {
  let at = end > 0 && text[end - 1] === "\n" ? end : lineAfter(text, end);
  for (let next = at; next < text.length; next = lineAfter(text, next)) {
    const line = /^[ \t]*(#|\n|.|$)/.exec(text.slice(next));
    const sign = line?.[1] ?? "";
    if (sign === "\n") continue;
    if (sign !== "#" || (line?.[0].length ?? 0) - 1 <= column) break;
    at = lineAfter(text, next);
  }
  return at;
}

function lineAfter(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** A file whose last line does not end gets a line end before what is new, and none after it. */
function insertLines(text: string, at: number, lines: string): Splice {
  const isUnended = at > 0 && text[at - 1] !== "\n";
  return { start: at, end: at, words: isUnended ? `\n${lines.trimEnd()}` : lines };
}

/** Returns how many signs stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function indentOf(text: string, offset: number): string {
  return /^ */.exec(text.slice(offset - columnOf(text, offset)))?.[0] ?? "";
}
