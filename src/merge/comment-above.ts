import type { Path } from "../source/read-yaml.ts";
import type { Splice } from "../source/splice-file.ts";
import type { BriefPlaces } from "./brief-places.ts";

/** Where a comment on a statement goes. */
export interface Comment {
  readonly at: number;
  readonly indent: string;
  /** The comment that already stands there. */
  readonly above: string;
}

/**
 * Returns where a comment on a statement goes: on a line of its own above it, or, where it shares a line with others,
 * above what holds it.
 */
export function placeOfComment(text: string, places: BriefPlaces, [section, index]: Path): Comment {
  const key = places.keys.find(({ name }) => name === section);
  const item = typeof index === "number" ? key?.list?.items[index] : undefined;
  const candidates = [item?.start, key?.start].filter((offset) => offset !== undefined);
  const start = candidates.find((offset) => lineBefore(text, offset).trim() === "") ?? 0;
  const indent = lineBefore(text, start);
  const at = start - indent.length;
  return { at, indent, above: at === 0 ? (/^(?:[ \t]*#.*\n)*/.exec(text)?.[0] ?? "") : commentBefore(text, at) };
}

function commentBefore(text: string, end: number): string {
  let start = end;
  while (start > 0) {
    const line = lineBefore(text, start - 1);
    if (!line.trimStart().startsWith("#")) break;
    start -= line.length + 1;
  }
  return text.slice(start, end);
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** Returns the change that writes a comment of several lines. */
export function insertComment({ at, indent }: Comment, lines: readonly string[]): Splice {
  return { start: at, end: at, words: lines.map((line) => `${indent}# ${line}\n`).join("") };
}
