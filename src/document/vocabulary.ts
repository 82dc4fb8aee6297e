import type { Result } from "../diagnostics/result.ts";
import type { Picture } from "../picture/picture.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { pageCounterKey } from "./page-counter.ts";

/** The names of the subset of HTML that can be printed, and the classes that a theme gives a style. */
export interface Vocabulary {
  /** Keys `element` and `element.class` that have a style. */
  readonly styles: ReadonlySet<string>;
  /** Every picture that the page names, by that name, or what is wrong with it. */
  readonly pictures: Pictures;
}

/** Pictures by the names of their files. */
export type Pictures = ReadonlyMap<string, Result<Picture>>;

/** Elements that hold blocks or are blocks, by name. */
export const blockElements = [
  "section",
  "h1",
  "h2",
  "h3",
  "p",
  "ul",
  "ol",
  "dl",
  "table",
  "figure",
  "aside",
  "div",
  "hr",
] as const;

/** Elements that stand within a line of text. */
export const inlineElements = ["strong", "em", "a", "abbr", "span", "br"] as const;

/** Elements that only occur within a certain other one. */
export const partElements = [
  ...["header", "main", "footer", "li", "dt", "dd", "thead", "tbody", "tr", "th", "td"],
  ...["img", "figcaption"],
] as const;

/** Every element of the subset. */
export const knownElements: readonly string[] = [...blockElements, ...inlineElements, ...partElements];

/** The parts of a page, which stand at the top of a layout. */
export const pageParts: readonly string[] = ["header", "main", "footer"];

/** What may stand in an element. */
export interface ContentModel {
  readonly elements: readonly string[];
  readonly text: boolean;
}

const blocks: ContentModel = { elements: blockElements, text: false };
const line: ContentModel = { elements: inlineElements, text: true };
const parts = (...elements: readonly string[]): ContentModel => ({ elements, text: false });

/** An item holds a line of text, blocks, or both: a line and the list below it. */
const item: ContentModel = { elements: [...inlineElements, ...blockElements], text: true };

const contentModels: ReadonlyMap<string, ContentModel> = new Map([
  ...["header", "main", "footer", "section", "aside", "div"].map((name) => [name, blocks] as const),
  ...["h1", "h2", "h3", "p", "dt", "dd", "th", "td", "figcaption"].map((name) => [name, line] as const),
  ...["strong", "em", "abbr", "span"].map((name) => [name, line] as const),
  ["a", { elements: inlineElements.filter((name) => name !== "a"), text: true }],
  ["li", item],
  ["ul", parts("li")],
  ["ol", parts("li")],
  ["dl", parts("dt", "dd")],
  ["table", parts("thead", "tbody", "tr")],
  ["thead", parts("tr")],
  ["tbody", parts("tr")],
  ["tr", parts("th", "td")],
  ["figure", parts("img", "figcaption")],
]);

/** Returns what may stand in an element; at the top of a layout, where there is none, the parts of a page. */
export function contentOf(element: string | undefined): ContentModel {
  if (element === undefined) return { elements: pageParts, text: false };
  return contentModels.get(element) ?? { elements: [], text: false };
}

/** Returns the elements that can hold a part such as a list item; none where an element is no part of another. */
export function homesOf(element: string): readonly string[] {
  if (!partElements.some((name) => name === element)) return [];
  return [...contentModels].filter(([, model]) => model.elements.includes(element)).map(([name]) => name);
}

/** What people write, and what they should write instead. */
export const elementReplacements: ReadonlyMap<string, string> = new Map([
  ["b", "strong"],
  ["i", "em"],
  ["article", "section"],
  ["h4", "h3"],
  ["h5", "h3"],
  ["h6", "h3"],
  ["blockquote", "aside"],
  ["nav", "section"],
  ["q", "span"],
  ["cite", "em"],
  ["mark", "strong"],
]);

/** Elements of a whole HTML file, which a layout is not. */
export const wholeFileElements: readonly string[] = ["html", "head", "body", "title", "meta", "link"];

/** What to do where no other element stands for the one that was written. */
export const elementAdvice: ReadonlyMap<string, string> = new Map([
  ...["font", "center", "u", "s", "small", "big", "style", "basefont"].map(
    (name) => [name, "how things look, the theme says: give the element a class that the theme styles"] as const,
  ),
  ...["script", "iframe", "form", "input", "button", "select", "textarea", "object", "embed"].map(
    (name) => [name, "a page is printed: delete it"] as const,
  ),
  ...["picture", "svg", "canvas"].map(
    (name) => [name, 'name the file of the picture: <figure><img src="images/chart.svg" alt="…"></figure>'] as const,
  ),
  ...["video", "audio"].map((name) => [name, "a page is printed: delete it"] as const),
  ...wholeFileElements.map(
    (name) => [name, "a layout is not a whole HTML file: it makes <header>, <main> and <footer>"] as const,
  ),
  ...["code", "pre", "kbd", "samp", "tt"].map((name) => [name, "write the text without it"] as const),
  ...["sup", "sub"].map((name) => [name, 'for a note, write <a class="note" href="#note-1">1</a>'] as const),
  ["tfoot", "put its rows last in <tbody>"],
  ["caption", "put the words above the table, in <p>"],
]);

/** Classes with a meaning of their own, which need no style. */
const builtInKeys = ["a.note", "span.page-number", "span.page-count", pageCounterKey];

/** Attributes of the subset beside `class`, by element. */
export const attributesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href"]],
  ["abbr", ["title"]],
  ["li", ["id", "title", "data-statement"]],
  ["p", ["data-statement"]],
  ["div", ["data-statement"]],
  ["aside", ["data-statement"]],
  ["figure", ["data-statement"]],
  ["img", ["src", "alt"]],
  ["span", ["lang", "data-statement"]],
  ["em", ["lang"]],
  ["strong", ["lang"]],
]);

/** Returns the vocabulary of templates that are set in a theme, without pictures. */
export function vocabularyOf(theme: Theme): Vocabulary {
  const keyed = [theme.styles, theme.sections, theme.lists, theme.columns];
  return {
    styles: new Set([...keyed.flatMap((entries) => Object.keys(entries)), ...builtInKeys]),
    pictures: new Map(),
  };
}

/** Returns the classes an element can have. */
export function classesOf(vocabulary: Pick<Vocabulary, "styles">, element: string): readonly string[] {
  const start = `${element}.`;
  return [...vocabulary.styles].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}
