import { offsetOf, type SourceText, type Span } from "../diagnostics/span.ts";

/** A syntax error of a template in our words. */
export interface SyntaxError {
  readonly span: Span;
  readonly problem: string;
  readonly hint: string | undefined;
}

/**
 * Returns where a template went wrong and what to do. Handlebars says it in two ways: an exception with a line and
 * column for blocks that do not match, and a message of its parser generator, whose place must be found from the
 * excerpt it prints.
 */
export function locateSyntaxError(source: SourceText, error: unknown): SyntaxError {
  const message = error instanceof Error ? error.message : String(error);
  const line = numberOf(error, "lineNumber");
  const column = numberOf(error, "column");
  const unclosed = unclosedBlock(source);
  if (line !== undefined && column !== undefined) {
    const start = offsetOf(source, { line, column: column + 1 });
    return mismatch(source, message, start);
  }
  if (unclosed !== undefined && /got 'EOF'/.test(message)) {
    const name = /^\{\{~?[#^*>\s]*([^\s}]*)/.exec(source.text.slice(unclosed.start, unclosed.end))?.[1] ?? "…";
    return { span: unclosed, problem: `the block {{#${name}}} is not closed`, hint: `close it with {{/${name}}}` };
  }
  return parserError(source, message);
}

function mismatch(source: SourceText, message: string, start: number): SyntaxError {
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  const span = { source, start, end: endOfTag(source, start) };
  if (opened === undefined || closed === undefined) {
    return { span, problem: message.replace(/ - \d+:\d+$/, ""), hint: undefined };
  }
  return { span, problem: `{{#${opened}}} is closed by {{/${closed}}}`, hint: `write {{/${opened}}}` };
}

function parserError(source: SourceText, message: string): SyntaxError {
  const offset = offsetFromExcerpt(source, message);
  const tag = Math.max(0, source.text.lastIndexOf("{{", Math.max(0, offset - 1)));
  const span = { source, start: tag, end: endOfTag(source, tag) };
  const unfinished = !source.text.slice(tag, offset + 200).includes("}}");
  return {
    span,
    problem: unfinished ? "the tag is not closed" : "the tag is not well formed",
    hint: unfinished ? "a tag ends with }}" : "tags look like {{name}}, {{#if name}} … {{/if}}, {{> partial}}",
  };
}

/**
 * The parser's message holds its line, the last twenty signs it read (with line ends left out) and a caret below
 * the place it had come to.
 */
function offsetFromExcerpt(source: SourceText, message: string): number {
  const [head = "", excerpt = "", pointer = ""] = message.split("\n");
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const read = excerpt.slice(0, pointer.indexOf("^")).replace(/^\.\.\./, "");
  const from = offsetOf(source, { line: Math.max(1, line - 3), column: 1 });
  const pattern = Array.from(read, (sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\n*");
  const match = new RegExp(pattern).exec(source.text.slice(from));
  return match === null ? offsetOf(source, { line, column: 1 }) : from + match.index + match[0].length;
}

/** Returns the innermost block that is opened and never closed. */
function unclosedBlock(source: SourceText): Span | undefined {
  const open: Span[] = [];
  for (const match of source.text.matchAll(/\{\{~?\s*([#/])[^}]*\}\}/g)) {
    if (match[1] === "/") open.pop();
    else open.push({ source, start: match.index, end: match.index + match[0].length });
  }
  return open.at(-1);
}

function endOfTag(source: SourceText, start: number): number {
  const close = source.text.indexOf("}}", start);
  const newline = source.text.indexOf("\n", start);
  if (close !== -1 && (newline === -1 || close < newline)) return close + 2;
  return newline === -1 ? source.text.length : newline;
}

function numberOf(error: unknown, key: string): number | undefined {
  const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === "number" ? value : undefined;
}
