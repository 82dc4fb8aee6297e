import { elementOf } from "../theme/text-style.ts";

/** How Word knows a style: by an id within the file, and by the name that the user sees. */
export interface StyleName {
  readonly id: string;
  readonly name: string;
}

/** Elements whose styles Word has under names of its own, which it shows in the user's language. */
const ownNames: ReadonlyMap<string, StyleName> = new Map([
  ["p", { id: "BodyText", name: "Body Text" }],
  ["p.caption", { id: "Caption", name: "caption" }],
  ["h1", { id: "Heading1", name: "heading 1" }],
  ["h2", { id: "Heading2", name: "heading 2" }],
  ["h3", { id: "Heading3", name: "heading 3" }],
  ["ul", { id: "ListBullet", name: "List Bullet" }],
  ["ol", { id: "ListNumber", name: "List Number" }],
  ["strong", { id: "Strong", name: "Strong" }],
  ["em", { id: "Emphasis", name: "Emphasis" }],
  ["a", { id: "Hyperlink", name: "Hyperlink" }],
]);

const elementNames: ReadonlyMap<string, string> = new Map([
  ["p", "Text"],
  ["h1", "Heading 1"],
  ["h2", "Heading 2"],
  ["h3", "Heading 3"],
  ["li", "List Item"],
  ["dl", "Term List"],
  ["dt", "Term"],
  ["td", "Table Cell"],
  ["th", "Table Head"],
  ["figcaption", "Figure Caption"],
  ["strong", "Strong"],
  ["em", "Emphasis"],
  ["a", "Link"],
  ["span", "Span"],
]);

/** Returns the name of the style that stands for a key of the theme; the theme's base is Word's own `Normal`. */
export function styleNameOf(key: string, base: string): StyleName {
  if (key === base) return { id: "Normal", name: "Normal" };
  const own = ownNames.get(key);
  if (own !== undefined) return own;
  const element = elementOf(key);
  const words = elementNames.get(element) ?? element;
  const className = key.slice(element.length + 1);
  return className === ""
    ? { id: element, name: words }
    : { id: `${element}-${className}`, name: `${words} ${className}` };
}

/** Returns the name of the style for single words in the manner of a paragraph style. */
export function linkedNameOf({ id, name }: StyleName): StyleName {
  return { id: `${id}-char`, name: `${name} Char` };
}
