import type { Span } from "../diagnostics/span.ts";
import { stampAttribute } from "../document/markup.ts";
import { spanOfNode, type TemplateFile } from "./template-file.ts";

/** Where the scanner stands in a template's HTML, which goes on from one piece of text to the next. */
type HtmlState = "text" | "tag" | "double-quoted" | "single-quoted" | "comment";

/**
 * Stamps every start tag in the template's own text with the number of its place, by changing the parsed program.
 * Columns stay those of the file, since the stamp is added after parsing.
 */
export function stampTags(file: TemplateFile, origins: Span[]): void {
  let state: HtmlState = "text";
  for (const content of contentsOf(file.program)) {
    const start = spanOfNode(file, content).start + Math.max(0, content.original.indexOf(content.value));
    const stamped = stampText(content.value, state, (offset, length) => {
      origins.push({ source: file.source, start: start + offset, end: start + offset + length });
      return origins.length - 1;
    });
    content.value = stamped.text;
    state = stamped.state;
  }
}

/** Yields the pieces of literal text of a program in the order in which they stand in the file. */
function* contentsOf(program: hbs.AST.Program): Generator<ContentStatement> {
  for (const statement of program.body) {
    if (isContent(statement)) yield statement;
    for (const part of ["program", "inverse"]) {
      const inner: unknown = Reflect.get(statement, part);
      if (isProgram(inner)) yield* contentsOf(inner);
    }
  }
}

/** Handlebars' types say that `original` is a string-like union; for text it is the text before white space control. */
interface ContentStatement extends hbs.AST.Node {
  value: string;
  readonly original: string;
}

function isContent(statement: hbs.AST.Statement): statement is ContentStatement {
  return statement.type === "ContentStatement";
}

function isProgram(value: unknown): value is hbs.AST.Program {
  return typeof value === "object" && value !== null && Reflect.get(value, "type") === "Program";
}

const step = /<!--|-->|<[A-Za-z][A-Za-z0-9-]*|[<>"']/g;

function stampText(
  text: string,
  initial: HtmlState,
  stamp: (offset: number, length: number) => number,
): { readonly text: string; readonly state: HtmlState } {
  let state = initial;
  const stamped = text.replaceAll(step, (sign: string, offset: number) => {
    const before = state;
    state = nextState(state, sign);
    if (before !== "text" || state !== "tag") return sign;
    return `${sign} ${stampAttribute}="${stamp(offset, sign.length)}"`;
  });
  return { text: stamped, state };
}

const transitions: Readonly<Record<HtmlState, Readonly<Record<string, HtmlState>>>> = {
  text: { "<!--": "comment", "<name": "tag" },
  tag: { ">": "text", '"': "double-quoted", "'": "single-quoted" },
  "double-quoted": { '"': "tag" },
  "single-quoted": { "'": "tag" },
  comment: { "-->": "text" },
};

function nextState(state: HtmlState, sign: string): HtmlState {
  const kind = /^<[A-Za-z]/.test(sign) ? "<name" : sign;
  return transitions[state][kind] ?? state;
}
