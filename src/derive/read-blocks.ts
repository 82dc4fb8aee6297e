import { beginsApparatus, isBoilerplate } from "./boilerplate.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that holds one thing, without the white space, bullet or heading mark round it. */
export interface Block extends Stretch {
  readonly kind: "heading" | "paragraph" | "item" | "boilerplate";
}

interface Line extends Stretch {
  readonly text: string;
  /** Whether a blank line, or nothing, stands before it. */
  readonly apart: boolean;
  /** Length of the bullet or heading mark it starts with. */
  readonly mark: number;
  readonly kind: "plain" | "bullet" | "lone bullet" | "hash";
}

const bullet = /^(?:[-–—•*·▪◦‣+]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
const loneBullet = /^[-–—•*·▪◦‣+]$/;
const hash = /^#{1,6}\s+/;
const sentenceEnd = /[.!?;:,…。！？][”’"')\]]*$/;

/** Returns the blocks of a text: one a line, or one a group of lines where the text is broken into lines of a width. */
export function readBlocks(text: string): readonly Block[] {
  const lines = readLines(text);
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let afterLoneBullet = false;
  for (const [index, line] of lines.entries()) {
    if (beginsApparatus(line.text) && line.start > text.length / 3) break;
    const before = blocks.at(-1);
    if (line.kind === "lone bullet") afterLoneBullet = true;
    else if (wrapped && !line.apart && line.kind === "plain" && before !== undefined && continues(lines, index)) {
      blocks[blocks.length - 1] = { ...before, end: line.end };
    } else {
      blocks.push({
        kind: kindOf(line, afterLoneBullet, index < lines.length - 1 && standsAlone(lines, index, wrapped)),
        start: line.start + line.mark,
        end: line.end,
      });
      afterLoneBullet = false;
    }
  }
  return blocks.filter((block) => block.end > block.start);
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let offset = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    const start = offset + raw.length - raw.trimStart().length;
    if (trimmed !== "") lines.push({ start, end: start + trimmed.length, text: trimmed, apart, ...markOf(trimmed) });
    apart = trimmed === "";
    offset += raw.length + 1;
  }
  return lines;
}

function markOf(line: string): Pick<Line, "kind" | "mark"> {
  if (loneBullet.test(line)) return { kind: "lone bullet", mark: 0 };
  const heading = hash.exec(line);
  if (heading !== null) return { kind: "hash", mark: heading[0].length };
  const item = bullet.exec(line);
  return item === null ? { kind: "plain", mark: 0 } : { kind: "bullet", mark: item[0].length };
}

/** Plain-text files often break paragraphs into lines of about 70 characters; then most lines stop within a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && !next.apart && next.kind === "plain" && line.kind !== "hash" && line.text.length > 30;
  });
  const open = inner.filter((line) => !sentenceEnd.test(line.text));
  return open.length >= 3 && open.length > inner.length / 2;
}

function continues(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return before !== undefined && before.kind !== "hash" && !isBoilerplate(before.text);
}

function kindOf(line: Line, afterLoneBullet: boolean, mayBeHeading: boolean): Block["kind"] {
  if (line.kind === "hash") return "heading";
  if (isBoilerplate(line.text)) return "boilerplate";
  if (line.kind === "bullet" || afterLoneBullet) return "item";
  return mayBeHeading && looksLikeHeading(line.text) ? "heading" : "paragraph";
}

/** In a wrapped text any line of a paragraph can look like a heading, so blank lines have to tell them apart. */
function standsAlone(lines: readonly Line[], index: number, wrapped: boolean): boolean {
  return !wrapped || (lines[index]?.apart === true && lines[index + 1]?.apart === true);
}

/** A short line that ends like no sentence, or a question that stands alone. */
function looksLikeHeading(line: string): boolean {
  if (line.length > 110) return false;
  if (/^(?:Q|Question)\s*[:.)]\s.*\?$/.test(line) || /^\*\*[^*]+\*\*$/.test(line)) return true;
  const words = line.split(/\s+/).length;
  if (line.endsWith("?")) return words <= 16 && !/[.!?]\s/.test(line);
  return words <= 14 && !sentenceEnd.test(line) && !/[”"]$/.test(line) && /^["“‘'(]*[\p{Lu}\p{Lo}\d]/u.test(line);
}
