import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { suggest } from "../source/suggest.ts";
import { attributeOf, descendants, elementsIn, findAttribute, type HtmlElement, isBlank, textIn } from "./html-tree.ts";
import type { Problems } from "./problems.ts";
import { pageParts } from "./vocabulary.ts";

/** Reports what makes a page unfit to be read: no title, headings that skip a level, references to no note. */
export function checkPage(parts: readonly HtmlElement[], layout: Span | undefined, problems: Problems): void {
  for (const name of pageParts) checkSingle(parts, name, problems);
  const main = parts.find(({ name }) => name === "main");
  if (main === undefined) {
    problems.report(diagnose("missing-part", layout, { part: "main" }));
    return;
  }
  const inMain = descendants(main);
  if (main.children.every(isBlank)) {
    problems.report(diagnose("missing-part", placeOf(main, problems), { part: "body" }));
  } else {
    checkHeadings(main, inMain, problems);
  }
  checkNotes(inMain, parts.flatMap(descendants), problems);
}

function placeOf({ start, end }: HtmlElement, problems: Problems): Span | undefined {
  return problems.at(start, end);
}

function checkSingle(parts: readonly HtmlElement[], name: string, problems: Problems): void {
  const [, second] = parts.filter((part) => part.name === name);
  if (second === undefined) return;
  const found = { problem: `the page has a second <${name}>`, hint: `put everything into one <${name}>` };
  problems.report(diagnose("malformed-html", placeOf(second, problems), found));
}

function checkHeadings(main: HtmlElement, inMain: readonly HtmlElement[], problems: Problems): void {
  const headings = inMain
    .filter(({ name }) => /^h[123]$/.test(name))
    .map((element) => ({ element, level: Number(element.name[1]) }));
  const [title, second] = headings.filter(({ level }) => level === 1);
  if (title === undefined) {
    problems.report(diagnose("missing-part", placeOf(main, problems), { part: "title" }));
    return;
  }
  if (textIn(title.element.children).trim() === "") {
    problems.report(diagnose("missing-part", placeOf(title.element, problems), { part: "title-text" }));
  }
  if (second !== undefined) problems.report(diagnose("second-title", placeOf(second.element, problems), {}));
  for (const [index, { element, level }] of headings.entries()) {
    const from = headings[index - 1]?.level ?? 0;
    if (level > from + 1) {
      problems.report(diagnose("heading-skipped", placeOf(element, problems), { from, to: level }));
    }
  }
}

function checkNotes(inMain: readonly HtmlElement[], everywhere: readonly HtmlElement[], problems: Problems): void {
  const notes = new Map<string, HtmlElement>();
  for (const item of inMain.filter(({ name }) => name === "li")) {
    const id = attributeOf(item, "id");
    if (id === undefined) continue;
    if (notes.has(id)) {
      const found = { problem: `the id "${id}" stands twice`, hint: "give every note an id of its own" };
      problems.report(diagnose("malformed-html", placeOf(item, problems), found));
    }
    notes.set(id, item);
  }
  for (const link of everywhere.filter(isNoteReference)) {
    const address = attributeOf(link, "href") ?? "";
    const note = address.replace(/^#/, "");
    if (address.startsWith("#") && notes.has(note)) continue;
    const written = findAttribute(link, "href") ?? link;
    problems.report(
      diagnose("unknown-note", problems.at(written.start, written.end), {
        note,
        suggestion: suggest(note, notes.keys()),
      }),
    );
  }
}

/** Returns the ids of the notes that the references of a page lead to. */
export function referredNotes(parts: readonly HtmlElement[]): ReadonlySet<string> {
  const references = parts.flatMap(descendants).filter(isNoteReference);
  return new Set(references.map((link) => (attributeOf(link, "href") ?? "").replace(/^#/, "")));
}

function isNoteReference(element: HtmlElement): boolean {
  return element.name === "a" && attributeOf(element, "class") === "note";
}

/** Returns the text of the page's title. */
export function titleOf(parts: readonly HtmlElement[]): string {
  const title = parts.flatMap(descendants).find(({ name }) => name === "h1");
  const text = title === undefined ? "" : textIn(title.children);
  return text.replaceAll(/[ \t\n\r\f]+/g, " ").replaceAll(/^ | $/g, "");
}

/** Returns the blocks' elements of one part of the page. */
export function partOf(parts: readonly HtmlElement[], name: string): readonly HtmlElement[] {
  return parts.filter((part) => part.name === name).flatMap((part) => elementsIn(part.children));
}
