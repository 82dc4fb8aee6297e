import type { Theme } from "../theme/theme-schema.ts";

/** The names of the subset of HTML that can be printed, and the classes that a theme gives a style. */
export interface Vocabulary {
  /** Keys `element` and `element.class` that have a style. */
  readonly styles: ReadonlySet<string>;
}

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
  "aside",
  "div",
  "hr",
] as const;

/** Elements that stand within a line of text. */
export const inlineElements = ["strong", "em", "a", "abbr", "span", "br"] as const;

/** Elements that only occur within a certain other one. */
export const partElements = ["header", "main", "footer", "li", "dt", "dd", "thead", "tbody", "tr", "th", "td"] as const;

/** Every element of the subset. */
export const knownElements: readonly string[] = [...blockElements, ...inlineElements, ...partElements];

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
]);

/** Classes with a meaning of their own, which need no style. */
const builtInKeys = ["a.note", "span.page-number", "span.page-count"];

/** Attributes of the subset beside `class`, by element. */
export const attributesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href"]],
  ["abbr", ["title"]],
  ["li", ["id", "data-statement"]],
  ["p", ["data-statement"]],
  ["div", ["data-statement"]],
  ["aside", ["data-statement"]],
  ["span", ["lang", "data-statement"]],
  ["em", ["lang"]],
  ["strong", ["lang"]],
]);

/** Returns the vocabulary of templates that are set in a theme. */
export function vocabularyOf(theme: Theme): Vocabulary {
  const keyed = [theme.styles, theme.sections, theme.lists, theme.columns];
  return { styles: new Set([...keyed.flatMap((entries) => Object.keys(entries)), ...builtInKeys]) };
}

/** Returns the classes an element can have. */
export function classesOf(vocabulary: Vocabulary, element: string): readonly string[] {
  const start = `${element}.`;
  return [...vocabulary.styles].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}
