/** An attribute as it was written: `start` to `end` is all of it, the value lies within. Offsets are those of the HTML. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A part of HTML as it is written, comments left out. */
export type HtmlToken =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | {
      readonly kind: "start";
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "end"; readonly name: string; readonly start: number; readonly end: number };

/** A start tag. */
export type HtmlStart = Extract<HtmlToken, { kind: "start" }>;

/** An end tag. */
export type HtmlEnd = Extract<HtmlToken, { kind: "end" }>;

/** Text with its character references read. */
export interface HtmlText {
  readonly kind: "text";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element; `start` to `end` is its start tag. */
export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly start: number;
  readonly end: number;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | HtmlText;

/** Elements that hold nothing and are not closed. */
export const voidElements: readonly string[] = ["br", "hr", "img", "input", "meta", "link", "wbr"];

/** Returns the value of an attribute, or undefined where it is absent or empty. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return findAttribute(element, name)?.value || undefined;
}

/** Returns an attribute as it was written. */
export function findAttribute(element: HtmlElement, name: string): HtmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** Returns the elements among an element's children. */
export function elementsIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter((node): node is HtmlElement => node.kind === "element");
}

/** Returns an element and all elements in it, in reading order. */
export function descendants(element: HtmlElement): readonly HtmlElement[] {
  return [element, ...elementsIn(element.children).flatMap(descendants)];
}

/** Returns the text of nodes, without markup; a line break counts as white space. */
export function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map(textOfNode).join("");
}

function textOfNode(node: HtmlNode): string {
  if (node.kind === "text") return node.value;
  return node.name === "br" ? "\n" : textIn(node.children);
}

/** Tells whether a node is nothing but white space, which separates elements and is not printed. */
export function isBlank(node: HtmlNode): boolean {
  return node.kind === "text" && /^[ \t\n\r\f]*$/.test(node.value);
}

/** Returns the rows of a table, whether or not they stand in groups. */
export function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return elementsIn(table.children).flatMap((part) => (part.name === "tr" ? [part] : elementsIn(part.children)));
}
