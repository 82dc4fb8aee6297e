import type { Inline } from "./document.ts";
import { attributeOf, type HtmlElement, type HtmlNode, textIn } from "./html-tree.ts";
import { styleKey } from "./style-key.ts";

/** Returns the inlines of a block's content: white space collapsed as in HTML, none at either end of the block. */
export function readInlines(nodes: readonly HtmlNode[]): readonly Inline[] {
  const inlines = nodes.flatMap(readInline);
  return trimEnds(collapse(inlines, { afterSpace: true }));
}

function readInline(node: HtmlNode): readonly Inline[] {
  if (node.kind === "text") return [{ kind: "text", text: node.value.replaceAll(/[ \t\n\r\f]+/g, " ") }];
  return [readElement(node)];
}

function readElement(element: HtmlElement): Inline {
  const style = styleKey(element);
  const children = element.children.flatMap(readInline);
  const language = attributeOf(element, "lang");
  switch (element.name) {
    case "strong":
      return { kind: "strong", style, language, children };
    case "em":
      return { kind: "emphasis", style, language, children };
    case "abbr":
      return { kind: "abbreviation", expansion: attributeOf(element, "title") ?? "", children };
    case "br":
      return { kind: "line-break" };
    case "a":
      return readLink(element, style, children);
    default:
      if (style === "span.page-number") return { kind: "page-number" };
      if (style === "span.page-count") return { kind: "page-count" };
      return { kind: "span", style, language, statement: attributeOf(element, "data-statement"), children };
  }
}

function readLink(element: HtmlElement, style: string, children: readonly Inline[]): Inline {
  const address = attributeOf(element, "href") ?? "";
  if (style !== "a.note") return { kind: "link", style, address, children };
  return { kind: "note-reference", note: address.replace(/^#/, ""), label: textIn(element.children).trim() };
}

/** Removes a space that follows a space, across the borders of runs. */
function collapse(inlines: readonly Inline[], state: { afterSpace: boolean }): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === "text") return collapseText(inline.text, state);
    if ("children" in inline) return [{ ...inline, children: collapse(inline.children, state) }];
    state.afterSpace = inline.kind === "line-break";
    return [inline];
  });
}

function collapseText(written: string, state: { afterSpace: boolean }): readonly Inline[] {
  const text = state.afterSpace ? written.replace(/^ /, "") : written;
  if (text === "") return [];
  state.afterSpace = text.endsWith(" ");
  return [{ kind: "text", text }];
}

/** Removes the space at the end of a block and before each line break, wherever in nested runs it stands. */
function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  return trimBackwards(inlines, { atEnd: true });
}

function trimBackwards(inlines: readonly Inline[], state: { atEnd: boolean }): readonly Inline[] {
  return inlines
    .toReversed()
    .flatMap((inline): readonly Inline[] => {
      if ("children" in inline) return [{ ...inline, children: trimBackwards(inline.children, state) }];
      if (inline.kind === "text") return trimText(inline.text, state);
      state.atEnd = inline.kind === "line-break";
      return [inline];
    })
    .toReversed();
}

function trimText(written: string, state: { atEnd: boolean }): readonly Inline[] {
  const text = state.atEnd ? written.replace(/ +$/, "") : written;
  if (text === "") return [];
  state.atEnd = false;
  return [{ kind: "text", text }];
}
