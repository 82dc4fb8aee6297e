import { diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../source/suggest.ts";
import { decodeReferences, likelyReference } from "./decode-references.ts";
import {
  type HtmlElement,
  type HtmlEnd,
  type HtmlNode,
  type HtmlStart,
  type HtmlText,
  type HtmlToken,
  voidElements,
} from "./html-tree.ts";
import type { Problems } from "./problems.ts";
import { elementReplacements, knownElements } from "./vocabulary.ts";

/** The deepest that elements may nest: a page needs about ten levels, and what comes after goes down the tree. */
const depthLimit = 60;

/** An element whose end tag has not come yet. */
interface OpenElement {
  readonly tag: HtmlStart;
  readonly children: HtmlNode[];
}

/** What is being built: the elements that are open, outermost first, and what stands outside of all. */
interface Building {
  readonly html: string;
  readonly problems: Problems;
  readonly open: OpenElement[];
  readonly roots: HtmlNode[];
  /** End tags that are still to come, of elements that were closed for them by an element around. */
  readonly late: string[];
  /** The element that is known not to be closed, since another of its name within it is not. */
  reopened: HtmlStart | undefined;
}

/** Returns the tree of elements, and reports every element that is not closed and every end tag that closes none. */
export function buildTree(html: string, tokens: readonly HtmlToken[], problems: Problems): readonly HtmlNode[] {
  const building: Building = { html, problems, open: [], roots: [], late: [], reopened: undefined };
  for (const token of tokens) {
    if (token.kind === "text") append(building, readText(building, token.start, token.end));
    else if (token.kind === "end") closeElement(building, token);
    else if (!openElement(building, token)) return [];
  }
  while (building.open.length > 0) closeInnermost(building, undefined);
  return building.roots;
}

function append({ open, roots }: Building, node: HtmlNode): void {
  (open.at(-1)?.children ?? roots).push(node);
}

function readText({ html, problems }: Building, start: number, end: number): HtmlText {
  const { value, unknown } = decodeReferences(html.slice(start, end), "text");
  for (const { at, written, lacksSemicolon } of unknown) {
    const problem = lacksSemicolon ? `${written} does not end with a semicolon` : `HTML knows no ${written}`;
    const meant = lacksSemicolon ? `${written};` : likelyReference(written);
    const letters = `&amp;${written.slice(1)} for the letters themselves`;
    const hint = meant === undefined ? `write ${letters}` : `write ${meant}, or ${letters}`;
    const place = problems.at(start + at, start + at + written.length);
    problems.report(diagnose("malformed-html", place, { problem, hint }));
  }
  return { kind: "text", value, start, end };
}

/** Returns false where the elements nest so deep that nothing after can be read. */
function openElement(building: Building, tag: HtmlStart): boolean {
  if (voidElements.includes(tag.name)) {
    append(building, elementOf(tag, []));
    return true;
  }
  if (tag.selfClosing) {
    reportSelfClosing(building, tag);
    return true;
  }
  building.open.push({ tag, children: [] });
  if (building.open.length <= depthLimit) return true;
  building.problems.report(
    diagnose("nested-too-deep", building.problems.at(tag.start, tag.end), { what: "elements", limit: depthLimit }),
  );
  return false;
}

/** `<p>…<p/>` is meant to close what is open; elsewhere, an empty element is meant. */
function reportSelfClosing(building: Building, tag: HtmlStart): void {
  const { name } = tag;
  const isEnd = building.open.at(-1)?.tag.name === name;
  reportAt(building, tag, `<${name}/> does not close itself`, `write ${isEnd ? "" : `<${name}>…`}</${name}>`);
  if (isEnd) closeInnermost(building, { kind: "end", name, start: tag.start, end: tag.end });
  else append(building, elementOf(tag, []));
}

function closeElement(building: Building, tag: HtmlEnd): void {
  const { open, late } = building;
  const innermost = open.at(-1);
  if (innermost?.tag.name === tag.name) {
    closeInnermost(building, tag);
  } else if (open.some((element) => element.tag.name === tag.name)) {
    while (open.at(-1)?.tag.name !== tag.name) {
      late.push(open.at(-1)?.tag.name ?? "");
      closeInnermost(building, undefined, tag.name);
    }
    closeInnermost(building, tag);
  } else if (late.includes(tag.name)) {
    late.splice(late.indexOf(tag.name), 1);
  } else if (innermost !== undefined && isMistypedEnd(tag.name, innermost.tag.name)) {
    reportAt(building, tag, `<${innermost.tag.name}> is closed by </${tag.name}>`, `write </${innermost.tag.name}>`);
    closeInnermost(building, tag);
  } else {
    const hint = voidElements.includes(tag.name) ? `write <${tag.name}>` : `delete it, or write <${tag.name}> before`;
    reportAt(building, tag, `</${tag.name}> closes nothing`, hint);
  }
}

/** `</h3>` after `<h2>`, `</sectoin>`, or `</b>` after `<strong>`: one mistake, not two. */
function isMistypedEnd(written: string, opened: string): boolean {
  if (elementReplacements.get(written) === opened) return true;
  if (!isBlockName(written) && written[0] === opened[0]) return true;
  return (
    written !== "p" && suggest(written, [opened]) !== undefined && (!isBlockName(written) || sameSort(written, opened))
  );
}

function isBlockName(name: string): boolean {
  return knownElements.includes(name);
}

/** Names of the subset are rarely mistyped into each other, but for the levels of headings and the kinds of a list. */
function sameSort(left: string, right: string): boolean {
  return left.length === right.length && left[0] === right[0] && /^(?:h\d|d[td]|t[hd])$/.test(left);
}

/** Closes the innermost element, with its end tag or, for want of one, where the element around it ends. */
function closeInnermost(building: Building, end: HtmlEnd | undefined, around?: string): void {
  const innermost = building.open.pop();
  if (innermost === undefined) return;
  const { tag, children } = innermost;
  if (end === undefined) reportUnclosed(building, tag, around);
  append(building, elementOf(tag, children));
}

/** Of two in each other that are both not closed, the second was meant to close the first, or to come after it. */
function reportUnclosed(building: Building, tag: HtmlStart, around: string | undefined): void {
  const { name } = tag;
  if (building.reopened === tag) {
    building.reopened = building.open.at(-1)?.tag.name === name ? building.open.at(-1)?.tag : undefined;
    return;
  }
  const outer = building.open.at(-1)?.tag;
  if (outer?.name === name && around !== name) {
    building.reopened = outer;
    const hint = `write </${name}> here, or before it`;
    reportAt(building, tag, `<${name}> is opened again before it is closed`, hint);
    return;
  }
  const where = around === undefined ? "" : ` before </${around}>`;
  reportAt(building, tag, `<${name}> is not closed`, `close it with </${name}>${where}`);
}

function elementOf({ name, attributes, start, end }: HtmlStart, children: readonly HtmlNode[]): HtmlElement {
  return { kind: "element", name, attributes, start, end, children };
}

function reportAt({ problems }: Building, token: HtmlToken, problem: string, hint: string): void {
  problems.report(diagnose("malformed-html", problems.at(token.start, token.end), { problem, hint }));
}
