import type { Document, Inline } from "../document/document.ts";
import { isPageCounter } from "../document/page-counter.ts";
import { walkBlock } from "../document/walk-document.ts";
import { blockTextStyle } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { cssFamily } from "./css-family.ts";
import { quoted } from "./css-text.ts";
import { trim } from "./sheet.ts";

/**
 * Returns what counts the printed pages in their margin, as a rule within `@page`; nothing where the document counts
 * none. Only there does CSS know the number of a page, so the counter does not stand in the text of a web page.
 */
export function pageCounterRule({ header, footer }: Document, theme: Theme): string {
  const running = [...header, ...footer];
  const found = running.flatMap((block) =>
    walkBlock(block)
      .flat()
      .flatMap(countersIn)
      .map((counter) => ({ counter, style: styleOf(theme, block.style) })),
  );
  const [first] = found;
  if (first === undefined) return "";
  const { counter, style } = first;
  const parts = trimEnd(partsOf(counter)).map((part) => (part.kind === "text" ? quoted(part.text) : part.counter));
  return `@bottom-right{content:${parts.join(" ")};vertical-align:top;${style}}`;
}

/** Margins of a page know neither the variables nor the styles of the text. */
function styleOf(theme: Theme, key: string): string {
  const { font, size, colour } = blockTextStyle(theme, key);
  return `font:${trim(size)}pt ${cssFamily(theme, font)};color:${colour}`;
}

function countersIn(inline: Inline): readonly Inline[] {
  if (isPageCounter(inline)) return [inline];
  return "children" in inline ? inline.children.flatMap(countersIn) : [];
}

type Part = { readonly kind: "text"; readonly text: string } | { readonly kind: "counter"; readonly counter: string };

function partsOf(inline: Inline): readonly Part[] {
  switch (inline.kind) {
    case "text":
      return [{ kind: "text", text: inline.text }];
    case "strong":
    case "emphasis":
    case "span":
    case "link":
    case "abbreviation":
      return inline.children.flatMap(partsOf);
    case "page-number":
      return [{ kind: "counter", counter: "counter(page)" }];
    case "page-count":
      return [{ kind: "counter", counter: "counter(pages)" }];
    case "note-reference":
    case "line-break":
      return [];
  }
}

/** What divides the counter from the words after it, such as a dot between spaces, is not printed. */
function trimEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (last?.kind !== "text") return parts;
  const text = last.text.replace(/[\s\u00A0·|–—]+$/, "");
  return text === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), { kind: "text", text }];
}
