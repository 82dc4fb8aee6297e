import type { SourceText } from "../diagnostics/span.ts";

/** A tag of Handlebars as it was written. */
export interface Mustache {
  readonly kind: "open" | "close" | "else" | "comment" | "other";
  /** What stands after `{{#`, `{{/` or `{{`: the name of the block or the first word. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** False where the tag ends without `}}`. */
  readonly closed: boolean;
  /** True where it begins with one brace, so that it would be printed as it stands. */
  readonly isLone: boolean;
}

/** A tag, or what was to be one: `{title}}`, `{#if title}`, `{% if title %}`. */
const beginning =
  /\{\{|\{(?:%|!--|[#/^>~]*\s*[A-Za-z@_.][\w.@/-]*(?:[ \t]+[\w.@"=-]+)*[ \t~]*\}|[#/^>~]+[^{}<>]*\}\})/g;

/**
 * Returns the tags of a template in order, well formed or not. Handlebars' own parser says only that it failed, in
 * terms of its grammar; from this list the faults can be told in words, all of them, each at its place.
 */
export function scanMustaches({ text }: SourceText): readonly Mustache[] {
  const found: Mustache[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    const { index } = match;
    const escaped = text[index - 1] === "\\" && text[index - 2] !== "\\";
    const mustache = match[0] === "{{" ? scanMustache(text, index) : scanLone(text, index, match[0]);
    if (!escaped) found.push(mustache);
    beginning.lastIndex = escaped ? index + 2 : mustache.end;
  }
  return found;
}

function scanMustache(text: string, start: number): Mustache {
  if (text.startsWith("!", start + 2) || text.startsWith("~!", start + 2)) return scanComment(text, start);
  const { end, closed } = endOfMustache(text, start);
  return { ...sortOf(text.slice(start, end)), start, end, closed, isLone: false };
}

function scanLone(text: string, start: number, written: string): Mustache {
  if (written === "{!--" || written === "{%") {
    const close = text.indexOf(written === "{%" ? "%}" : "}}", start);
    const newline = text.indexOf("\n", start);
    const end = close === -1 ? newline : close + 2;
    return { kind: "comment", name: "", start, end: end === -1 ? text.length : end, closed: true, isLone: true };
  }
  const end = start + written.length + (text.startsWith("}", start + written.length) ? 1 : 0);
  return { ...sortOf(`{${text.slice(start, end)}`), start, end, closed: true, isLone: true };
}

function scanComment(text: string, start: number): Mustache {
  const long = /^\{\{~?!--/.test(text.slice(start, start + 6));
  const ending = long ? /--~?\}\}/g : /\}\}/g;
  ending.lastIndex = start + 2;
  const close = ending.exec(text);
  const end = close === null ? text.length : close.index + close[0].length;
  return { kind: "comment", name: "", start, end, closed: close !== null, isLone: false };
}

function sortOf(written: string): Pick<Mustache, "kind" | "name"> {
  const [, sign = "", name = ""] = /^\{\{+~?\s*([#/^>&*]*)[>*\s]*([^\s}~]*)/.exec(written) ?? [];
  if (/^\{\{~?\s*(?:else\b(?!=)|\^\s*~?\}\})/.test(written)) return { kind: "else", name };
  if (sign.startsWith("/")) return { kind: "close", name };
  const opens = sign.startsWith("#") || (sign.startsWith("^") && name !== "");
  return { kind: opens ? "open" : "other", name };
}

/** Texts in quotes and names in brackets may hold braces; outside of them, a `<` or `{` shows that the end is missing. */
const parts = /"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|\}\}+|[<{]/g;

function endOfMustache(text: string, start: number): Pick<Mustache, "end" | "closed"> {
  const [braces = "{{"] = /^\{+/.exec(text.slice(start, start + 4)) ?? [];
  parts.lastIndex = start + braces.length;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
    // A third brace belongs to the tag whether or not the tag began with three, as it does for Handlebars.
    if (part[0].startsWith("}")) return { end: part.index + Math.min(part[0].length, 3), closed: true };
    if (part[0] === "<" || part[0] === "{") break;
  }
  const [first = ""] = /^[^\n<]*/.exec(text.slice(start, start + 200)) ?? [];
  const rest = first.slice(braces.length).split(/\}|\{\{/, 1)[0] ?? "";
  return { end: start + braces.length + rest.trimEnd().length, closed: false };
}
