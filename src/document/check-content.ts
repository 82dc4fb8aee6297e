import { diagnose } from "../diagnostics/diagnostic.ts";
import { isSafeAddress } from "../source/scalars.ts";
import { suggest } from "../source/suggest.ts";
import { checkFigure, checkPicture } from "./check-figure.ts";
import { unsupportedAttribute, unsupportedElement } from "./describe-element.ts";
import {
  attributeOf,
  elementsIn,
  findAttribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isBlank,
  rowsOf,
} from "./html-tree.ts";
import type { Problems } from "./problems.ts";
import { blockElements, classesOf, contentOf, homesOf, type Vocabulary } from "./vocabulary.ts";

/** Reports everything in the tree that is not of the subset, or not where it stands; `parent` is what holds the nodes. */
export function checkContent(
  nodes: readonly HtmlNode[],
  parent: HtmlElement | undefined,
  vocabulary: Vocabulary,
  problems: Problems,
): void {
  const allowed = contentOf(parent?.name);
  for (const node of nodes) {
    if (node.kind === "text") {
      if (!allowed.text && !isBlank(node)) reportText(node, parent, problems);
    } else if (checkPlace(node, parent, allowed.elements, problems)) {
      checkElement(node, vocabulary, problems);
      checkContent(node.children, node, vocabulary, problems);
    }
  }
}

/** What stands in an element that is refused is not looked at: it would be the same mistake, told again. */
function checkPlace(
  element: HtmlElement,
  parent: HtmlElement | undefined,
  allowed: readonly string[],
  problems: Problems,
): boolean {
  const { name, start, end } = element;
  if (allowed.includes(name)) return true;
  const unsupported = unsupportedElement(name, problems.at(start, start + name.length + 1));
  const found = { element: name, parent: parent?.name, allowed, homes: homesOf(name), isBlock: isBlock(name) };
  problems.report(unsupported ?? diagnose("misplaced-element", problems.at(start, end), found));
  return false;
}

function isBlock(name: string): boolean {
  return blockElements.some((block) => block === name);
}

function reportText(text: HtmlText, parent: HtmlElement | undefined, problems: Problems): void {
  const lead = /^[ \t\n\r\f]*/.exec(text.value)?.[0].length ?? 0;
  const words = text.value.trim().replaceAll(/\s+/g, " ");
  const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  const place = problems.at(text.start + lead, text.end - (text.value.length - text.value.trimEnd().length));
  problems.report(diagnose("text-outside-paragraph", place, { text: shown, parent: parent?.name }));
}

function checkElement(element: HtmlElement, vocabulary: Vocabulary, problems: Problems): void {
  for (const { name, start, end } of element.attributes) {
    const unsupported = unsupportedAttribute(element.name, name, problems.at(start, end));
    if (unsupported !== undefined) problems.report(unsupported);
  }
  checkClass(element, vocabulary, problems);
  if (element.name === "a") checkLink(element, vocabulary, problems);
  if (element.name === "dl") checkEntries(element, problems);
  if (element.name === "table") checkRows(element, problems);
  if (element.name === "figure") checkFigure(element, problems);
  if (element.name === "img") checkPicture(element, vocabulary.pictures, problems);
  if (element.name === "abbr" && attributeOf(element, "title") === undefined) {
    const found = {
      problem: "<abbr> does not say what it is short for",
      hint: 'write <abbr title="the words in full">',
    };
    problems.report(diagnose("malformed-html", problems.at(element.start, element.end), found));
  }
}

/** A bare <div> would set what it holds side by side, which nobody who writes one expects. */
function checkClass(element: HtmlElement, { styles }: Pick<Vocabulary, "styles">, problems: Problems): void {
  const written = findAttribute(element, "class");
  const name = attributeOf(element, "class");
  const known = classesOf({ styles }, element.name);
  if (name === undefined || written === undefined) {
    if (element.name !== "div" || styles.has("div")) return;
    problems.report(diagnose("class-missing", problems.at(element.start, element.end), { element: "div", known }));
    return;
  }
  if (styles.has(`${element.name}.${name}`)) return;
  const found = { name, element: element.name, suggestion: suggest(name, known), known };
  problems.report(diagnose("unknown-class", problems.at(written.valueStart, written.valueEnd), found));
}

/** References to notes are looked at with the notes of the whole page; so may be a link whose class is mistyped. */
function checkLink(link: HtmlElement, { styles }: Vocabulary, problems: Problems): void {
  const written = findAttribute(link, "href");
  const address = attributeOf(link, "href") ?? "";
  const name = attributeOf(link, "class");
  if (isSafeAddress(address) || (name !== undefined && (name === "note" || !styles.has(`a.${name}`)))) return;
  const place =
    written === undefined || address === ""
      ? problems.at(link.start, link.end)
      : problems.at(written.valueStart, written.valueEnd);
  problems.report(diagnose("unsafe-link", place, { address }));
}

/** A term has one description; a second one, or one without a term, would be lost. */
function checkEntries(list: HtmlElement, problems: Problems): void {
  const parts = elementsIn(list.children).filter(({ name }) => name === "dt" || name === "dd");
  for (const [index, { name, start, end }] of parts.entries()) {
    const complete = name === "dt" ? parts[index + 1]?.name === "dd" : parts[index - 1]?.name === "dt";
    if (complete) continue;
    const problem = name === "dt" ? "<dt> has no <dd>" : "<dd> has no <dt> of its own";
    const found = { problem, hint: "each term is followed by one description: <dt>…</dt><dd>…</dd>" };
    problems.report(diagnose("malformed-html", problems.at(start, end), found));
  }
}

function checkRows(table: HtmlElement, problems: Problems): void {
  const [first, ...others] = rowsOf(table);
  if (first === undefined) {
    if (!table.children.every(isBlank)) return;
    const found = { problem: "the table has no rows", hint: "write <tr><td>…</td></tr>, or leave the table out" };
    problems.report(diagnose("malformed-html", problems.at(table.start, table.end), found));
    return;
  }
  const width = elementsIn(first.children).length;
  for (const row of others) {
    const cells = elementsIn(row.children).length;
    if (cells === width) continue;
    const problem = `this row has ${cells} ${cells === 1 ? "cell" : "cells"}, and the first row ${width}`;
    const found = { problem, hint: "give every row the same number of cells" };
    problems.report(diagnose("malformed-html", problems.at(row.start, row.end), found));
  }
}
