import { diagnose } from "../diagnostics/diagnostic.ts";
import { decodeReferences } from "./decode-references.ts";
import type { HtmlAttribute } from "./html-tree.ts";
import type { Problems } from "./problems.ts";

/** The part of a tag after its name. */
export interface TagRest {
  readonly attributes: readonly HtmlAttribute[];
  readonly selfClosing: boolean;
  /** Offset after the tag. */
  readonly end: number;
}

/** The beginning of a tag: `name` as written, with its `<`. */
interface TagHead {
  readonly name: string;
  readonly open: number;
  readonly from: number;
}

const space = /\s*/y;
const attributeName = /[^\s"'<>/=]+/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s"'<>]+/y;

/** Returns the attributes of a tag, and reports those that are not written as HTML wants them. */
export function scanAttributes(html: string, head: TagHead, problems: Problems): TagRest {
  const attributes: HtmlAttribute[] = [];
  let at = head.from;
  while (true) {
    const start = at + lengthOf(space, html, at);
    const end = endOfTag(html, start);
    if (end !== undefined) return { attributes, selfClosing: html[start] === "/", end };
    if (start >= html.length || html[start] === "<") {
      const found = { problem: `the tag ${head.name} is not closed`, hint: "a tag ends with >" };
      problems.report(diagnose("malformed-html", problems.at(head.open, head.from), found));
      return { attributes, selfClosing: false, end: start };
    }
    const touches = start === at && attributes.length > 0;
    const attribute = touches
      ? reportTouching(html, start, attributes.at(-1), problems)
      : scanAttribute(html, start, problems);
    if (attribute === undefined) return { attributes, selfClosing: false, end: afterBrokenTag(html, start) };
    checkTwice(attribute, attributes, problems);
    attributes.push(attribute);
    at = attribute.end;
  }
}

function endOfTag(html: string, at: number): number | undefined {
  if (html[at] === ">") return at + 1;
  return html.startsWith("/>", at) ? at + 2 : undefined;
}

/** What is left of the tag cannot be told apart any more: the quotation marks are out of step. */
function afterBrokenTag(html: string, at: number): number {
  const next = html.indexOf("<", at + 1);
  const close = html.indexOf(">", at);
  if (close !== -1 && (next === -1 || close < next)) return close + 1;
  return next === -1 ? html.length : next;
}

/** A quotation mark too many is most often what two attributes without a space between them come from. */
function reportTouching(html: string, start: number, before: HtmlAttribute | undefined, problems: Problems): undefined {
  const isMark = /["']/.test(html[start] ?? "") || before?.value === "";
  const found = isMark
    ? { problem: "a quotation mark too many", hint: `write ${before?.name ?? "name"}="…"` }
    : { problem: `no space stands after ${before?.name}="…"`, hint: "put a space between two attributes" };
  problems.report(diagnose("malformed-html", problems.at(before?.start ?? start, start + 1), found));
}

function scanAttribute(html: string, start: number, problems: Problems): HtmlAttribute | undefined {
  const nameEnd = start + lengthOf(attributeName, html, start);
  const name = html.slice(start, nameEnd).toLowerCase();
  if (name === "") {
    const found = { problem: `a ${html[start]} stands where an attribute should`, hint: 'write name="value"' };
    problems.report(diagnose("malformed-html", problems.at(start, start + 1), found));
    return undefined;
  }
  const valueStart = nameEnd + lengthOf(equals, html, nameEnd);
  if (valueStart === nameEnd) return { name, value: "", start, end: nameEnd, valueStart: nameEnd, valueEnd: nameEnd };
  const quote = html[valueStart];
  if (quote !== '"' && quote !== "'") return unquotedAttribute(html, name, start, valueStart, problems);
  const valueEnd = html.indexOf(quote, valueStart + 1);
  const broken = /[<>]/.exec(html.slice(valueStart, valueEnd === -1 ? undefined : valueEnd));
  if (valueEnd === -1 || broken !== null) {
    const end = broken === null ? valueStart + 1 : valueStart + broken.index;
    const found = { problem: `the value of "${name}" has no closing quotation mark`, hint: `write ${name}="…"` };
    problems.report(diagnose("malformed-html", problems.at(start, end), found));
    return undefined;
  }
  const { value } = decodeReferences(html.slice(valueStart + 1, valueEnd), "attribute");
  return { name, value, start, end: valueEnd + 1, valueStart: valueStart + 1, valueEnd };
}

/** Reports a value without straight quotation marks; undefined where what follows cannot be told apart from it. */
function unquotedAttribute(
  html: string,
  name: string,
  start: number,
  valueStart: number,
  problems: Problems,
): HtmlAttribute | undefined {
  const valueEnd = valueStart + lengthOf(unquoted, html, valueStart);
  const value = html.slice(valueStart, valueEnd).replace(/\/$/, "");
  const bare = value.replaceAll(/[\u2018-\u201F\u00AB\u00BB=]/g, "");
  const isCut = /["']/.test(html[valueEnd] ?? "");
  const end = isCut ? valueEnd + 1 : valueEnd;
  const isCurled = /[\u2018-\u201F\u00AB\u00BB]/.test(value);
  const problem = `the value of "${name}" is not in ${isCurled ? "straight " : ""}quotation marks`;
  const found = { problem, hint: `write ${name}="${bare === "" ? "…" : bare}"` };
  problems.report(diagnose("malformed-html", problems.at(start, end), found));
  return isCut ? undefined : { name, value: bare, start, end, valueStart, valueEnd };
}

function checkTwice({ name, start, end }: HtmlAttribute, before: readonly HtmlAttribute[], problems: Problems): void {
  if (!before.some((other) => other.name === name)) return;
  const found = { problem: `the attribute "${name}" stands twice`, hint: "keep one of the two" };
  problems.report(diagnose("malformed-html", problems.at(start, end), found));
}

function lengthOf(pattern: RegExp, html: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0].length ?? 0;
}
