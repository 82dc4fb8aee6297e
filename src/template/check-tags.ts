import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { unsupportedAttribute, unsupportedElement } from "../document/describe-element.ts";
import { wholeFileElements } from "../document/vocabulary.ts";
import { spanOfNode, type TemplateFile } from "./template-file.ts";
import { isContent, programsIn, startOfContent } from "./template-text.ts";

/** Where in HTML a template has come to. `raw`: in a script or style sheet, which is refused as a whole. `broken`: something is out of step, so that nothing can be told. */
type State = "text" | "tag" | "double-quoted" | "single-quoted" | "comment" | "raw" | "broken";

interface Position {
  readonly state: State;
  /** The element in whose start tag the position is. */
  readonly element: string;
}

/** What a walk through one file needs at every piece of text. */
interface TagCheck {
  readonly file: TemplateFile;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Reports what can be told of a template's HTML before it runs, in every branch, so that a mistake in a rare one is
 * found at once: elements and attributes that cannot be printed, and values where escaping does not protect. That a
 * layout is no whole HTML file is told once.
 */
export function checkTags(file: TemplateFile, report: (diagnostic: Diagnostic) => void): void {
  let isWholeFile = false;
  const reportOnce = (diagnostic: Diagnostic) => {
    const element = diagnostic.code === "unsupported-element" ? diagnostic.arguments.element : "";
    const isPart = wholeFileElements.includes(element);
    if (!(isPart && isWholeFile)) report(diagnostic);
    isWholeFile ||= isPart;
  };
  checkBody({ file, report: reportOnce }, file.program.body, { state: "text", element: "" });
}

function checkBody(check: TagCheck, body: readonly hbs.AST.Statement[], start: Position): Position {
  let position = start;
  for (const [index, statement] of body.entries()) {
    if (isContent(statement)) {
      position = checkText(check, statement, position, body[index + 1]);
    } else position = checkStatement(check, statement, position);
  }
  return position;
}

function checkStatement(check: TagCheck, statement: hbs.AST.Statement, start: Position): Position {
  const prints = ["MustacheStatement", "PartialStatement", "PartialBlockStatement"].includes(statement.type);
  if (prints && start.state === "tag" && start.element !== endTag) {
    check.report(diagnose("value-in-tag", spanOfNode(check.file, statement), {}));
    return { state: "broken", element: "" };
  }
  const own = ["PartialBlockStatement", "DecoratorBlock"].includes(statement.type);
  const [first, second] = programsIn(statement);
  if (first === undefined) return start;
  const end = checkBody(check, first.body, own ? textStart : start);
  if (end.state === "broken" || second === undefined) return own ? start : end;
  const otherEnd = checkBody(check, second.body, start);
  return otherEnd.state === "broken" ? otherEnd : end;
}

const textStart: Position = { state: "text", element: "" };

const sign = /<!--|-->|<\/?[A-Za-z][A-Za-z0-9-]*|[A-Za-z@:_][A-Za-z0-9@:._-]*(?:\s*=)?|[<>"']/g;

function checkText(
  check: TagCheck,
  content: hbs.AST.ContentStatement,
  start: Position,
  next: hbs.AST.Statement | undefined,
): Position {
  const { source } = check.file;
  const from = startOfContent(check.file, content);
  let position = start;
  for (const { 0: found, index } of content.value.matchAll(sign)) {
    const written = found.replace(/\s*=$/, "");
    const span = { source, start: from + index, end: from + index + written.length };
    const isCut = index + found.length === content.value.length && next?.type === "MustacheStatement";
    const unsupported = isCut ? undefined : unsupportedPart(position, found.toLowerCase(), span);
    if (unsupported !== undefined) check.report(unsupported);
    position = after(position, found);
  }
  const nameIsCut = position.state === "text" && /<\/?$/.test(content.value) && next?.type === "MustacheStatement";
  return nameIsCut ? { state: "tag", element: content.value.endsWith(endTag) ? endTag : "" } : position;
}

/** A name that a value goes on with is not known yet. */
function unsupportedPart({ state, element }: Position, found: string, span: Span): Diagnostic | undefined {
  if (state === "text" && /^<[a-z]/.test(found)) return unsupportedElement(found.slice(1), span);
  const [, attribute] = /^([a-z@:_][^\s=]*)\s*=$/.exec(found) ?? [];
  return state === "tag" && attribute !== undefined ? unsupportedAttribute(element, attribute, span) : undefined;
}

function after({ state, element }: Position, found: string): Position {
  const [, slash, name = ""] = /^<(\/?)([A-Za-z].*)/.exec(found) ?? [];
  const named = slash === "/" ? endTag : name.toLowerCase();
  if (state === "raw") return { state: slash === "/" && isRaw(name) ? "tag" : state, element };
  if (state === "tag" && found === ">" && isRaw(element)) return { state: "raw", element };
  const next = transitions[state][slash === undefined ? found : "<name"] ?? state;
  return { state: next, element: state === "text" && next === "tag" ? named : element };
}

function isRaw(element: string): boolean {
  return /^(?:script|style)$/i.test(element);
}

/** What stands for the element in its end tag, which has no attributes. */
const endTag = "/";

const transitions: Readonly<Record<State, Readonly<Record<string, State>>>> = {
  text: { "<!--": "comment", "<name": "tag" },
  tag: { ">": "text", '"': "double-quoted", "'": "single-quoted", "<": "broken", "<name": "broken" },
  "double-quoted": { '"': "tag", "<": "broken", "<name": "broken", ">": "broken" },
  "single-quoted": { "'": "tag", "<": "broken", "<name": "broken", ">": "broken" },
  comment: { "-->": "text" },
  raw: {},
  broken: {},
};
