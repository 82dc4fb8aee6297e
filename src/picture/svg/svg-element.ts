/** An element of an SVG as it is written; `start` to `end` is its start tag, in UTF-16 code units. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgNode[];
  readonly start: number;
  readonly end: number;
}

export type SvgNode = SvgElement | string;

/** Tells whether a node is an element. */
export function isElement(node: SvgNode): node is SvgElement {
  return typeof node !== "string";
}

/** Returns an element and all elements in it, in order. */
export function elementsWithin(element: SvgElement): readonly SvgElement[] {
  return [element, ...element.children.filter(isElement).flatMap(elementsWithin)];
}

/** Returns the text of an element and of all elements in it. */
export function textWithin(element: SvgElement): string {
  return element.children.map((child) => (isElement(child) ? textWithin(child) : child)).join("");
}
