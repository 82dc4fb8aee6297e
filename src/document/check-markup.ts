import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { type Markup, stampAttribute } from "./markup.ts";

const voidElements = new Set(["br", "hr", "img", "input", "meta", "link", "wbr"]);

/**
 * Returns what is not well formed in a template's HTML: elements not closed, end tags without a start, broken
 * attributes. A browser would rearrange such markup without a word, and so move or lose text.
 */
export function checkMarkup(markup: Markup, root: Root): readonly Diagnostic[] {
  return [...unclosedElements(markup, root), ...parseErrors(markup)];
}

function unclosedElements(markup: Markup, parent: Nodes): readonly Diagnostic[] {
  if (!("children" in parent)) return [];
  return parent.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const inner = unclosedElements(markup, child);
    if (isClosed(child)) return inner;
    const problem = `<${child.tagName}> is not closed`;
    const hint = `close it with </${child.tagName}> before its parent ends or a block starts that it cannot hold`;
    return [diagnose("malformed-html", stampOf(markup, child), { problem, hint }), ...inner];
  });
}

/** parse5 makes `tbody` of its own accord; an element without a position was not written by anyone. */
function isClosed(element: Element): boolean {
  if (voidElements.has(element.tagName) || element.position === undefined) return true;
  return element.data?.position?.closing !== undefined;
}

function stampOf(markup: Markup, element: Element): Span | undefined {
  const stamp = element.properties["dataAt"];
  return stamp === undefined ? undefined : markup.origins[Number(stamp)];
}

function parseErrors(markup: Markup): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  fromHtml(markup.html, {
    fragment: true,
    onerror: (message) => {
      const offset = message.place !== undefined && "start" in message.place ? message.place.start.offset : undefined;
      const problem = message.reason.replace(/\.$/, "").toLowerCase();
      const hint = message.note ?? undefined;
      found.push(diagnose("malformed-html", nearestOrigin(markup, offset ?? 0), { problem, hint }));
    },
  });
  return found;
}

/** The last stamped tag before a place in the rendered HTML: the nearest place in the template. */
function nearestOrigin(markup: Markup, offset: number): Span | undefined {
  const stamps = [...markup.html.slice(0, offset).matchAll(new RegExp(`${stampAttribute}="(\\d+)"`, "g"))];
  const stamp = stamps.at(-1)?.[1];
  return stamp === undefined ? markup.origins[0] : markup.origins[Number(stamp)];
}
