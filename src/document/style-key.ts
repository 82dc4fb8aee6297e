import type { Block } from "./document.ts";
import { attributeOf, type HtmlElement } from "./html-tree.ts";
import { type Markup, placeOf } from "./markup.ts";

/** Returns what every block carries, of the element that makes it. */
export function baseOf(markup: Markup, element: HtmlElement): Pick<Block, "style" | "statement" | "origin"> {
  return {
    style: styleKey(element),
    statement: attributeOf(element, "data-statement"),
    origin: placeOf(markup, element.start, element.end),
  };
}

/** Returns the key of the theme's style of an element: its name, with its class where it has one. */
export function styleKey(element: HtmlElement): string {
  const name = attributeOf(element, "class");
  return name === undefined ? element.name : `${element.name}.${name}`;
}
