import type { PhrasingContent } from "mdast";
import type { Inline } from "../document/document.ts";
import { isPageCounter } from "../document/page-counter.ts";
import { raised } from "../document/superior-figures.ts";

/** The marks that are open around an inline: Markdown cannot say the same one twice. */
type Marks = ReadonlySet<"strong" | "emphasis">;

/**
 * Returns inlines as Markdown's. A note reference is a superior figure that leads to its note; a text without pages does
 * not count them.
 */
export function markdownInlines(inlines: readonly Inline[], marks: Marks = new Set()): PhrasingContent[] {
  return joinTexts(inlines.flatMap((inline) => markdownInline(inline, marks)));
}

/** The library escapes a sign by its neighbours, and sees none beyond the text it stands in. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "text" || last?.type !== "text") joined.push(node);
    else joined[joined.length - 1] = { type: "text", value: last.value + node.value };
  }
  return joined;
}

function markdownInline(inline: Inline, marks: Marks): PhrasingContent[] {
  if (isPageCounter(inline)) return [];
  switch (inline.kind) {
    case "text":
      return inline.text === "" ? [] : [{ type: "text", value: inline.text.replaceAll(/[ \t\r\n]+/g, " ") }];
    case "strong":
    case "emphasis": {
      const children = markdownInlines(inline.children, new Set([...marks, inline.kind]));
      return marks.has(inline.kind) || children.length === 0 ? children : [{ type: inline.kind, children }];
    }
    case "span":
    case "abbreviation":
      return markdownInlines(inline.children, marks);
    case "link":
      return [{ type: "link", url: inline.address, children: markdownInlines(inline.children, marks) }];
    case "note-reference":
      return [{ type: "link", url: `#${inline.note}`, children: [{ type: "text", value: raised(inline.label) }] }];
    case "line-break":
      return [{ type: "break" }];
    case "page-number":
    case "page-count":
      return [{ type: "text", value: "1" }];
  }
}
