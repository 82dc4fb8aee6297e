import type { Element, Nodes } from "hast";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { isSafeAddress } from "../source/scalars.ts";
import type { Inline } from "./document.ts";
import { attributeOf, originOf, type Reading, readStyleKey, reportElement } from "./element.ts";
import { inlineElements } from "./vocabulary.ts";

/** Returns the inlines of a block's content: white space collapsed as in HTML, none at either end of the block. */
export function readInlines(reading: Reading, block: Element): readonly Inline[] {
  const inlines = block.children.flatMap((node) => readInline(reading, node, block.tagName));
  return trimEnd(collapse(inlines, { afterSpace: true }));
}

function readInline(reading: Reading, node: Nodes, parent: string): readonly Inline[] {
  if (node.type === "text") return [{ kind: "text", text: node.value.replaceAll(/[ \t\n\r\f]+/g, " ") }];
  return node.type === "element" ? readInlineElement(reading, node, parent) : [];
}

function readInlineElement(reading: Reading, element: Element, parent: string): readonly Inline[] {
  const style = inlineElements.some((name) => name === element.tagName) ? readStyleKey(reading, element) : "";
  const children = () => element.children.flatMap((node) => readInline(reading, node, element.tagName));
  const language = attributeOf(element, "lang");
  switch (element.tagName) {
    case "strong":
      return [{ kind: "strong", style, language, children: children() }];
    case "em":
      return [{ kind: "emphasis", style, language, children: children() }];
    case "abbr":
      return [{ kind: "abbreviation", expansion: attributeOf(element, "title") ?? "", children: children() }];
    case "br":
      return [{ kind: "line-break" }];
    case "span":
      if (style === "span.page-number") return [{ kind: "page-number" }];
      if (style === "span.page-count") return [{ kind: "page-count" }];
      return [
        { kind: "span", style, language, statement: attributeOf(element, "dataStatement"), children: children() },
      ];
    case "a":
      return readLink(reading, element, style, children());
    default:
      reportElement(reading, element, parent, inlineElements);
      return [];
  }
}

function readLink(reading: Reading, element: Element, style: string, children: readonly Inline[]): readonly Inline[] {
  const address = attributeOf(element, "href") ?? "";
  if (style === "a.note") {
    const label = children.map((child) => (child.kind === "text" ? child.text.trim() : "")).join("");
    return [{ kind: "note-reference", note: address.replace(/^#/, ""), label }];
  }
  if (!isSafeAddress(address)) {
    reading.report(diagnose("unsafe-link", originOf(reading, element), { address }));
    return children;
  }
  return [{ kind: "link", style, address, children }];
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

/** Removes the space at the end of a block, or before a line break. */
function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    const next = inlines[index + 1];
    const last = next === undefined || next.kind === "line-break";
    if (!last) return [inline];
    if ("children" in inline) return [{ ...inline, children: trimEnd(inline.children) }];
    if (inline.kind !== "text") return [inline];
    const text = inline.text.replace(/ +$/, "");
    return text === "" ? [] : [{ ...inline, text }];
  });
}
