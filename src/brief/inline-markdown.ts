import type { PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { isSafeAddress } from "../source/scalars.ts";

/** What a text of a brief may hold: CommonMark's strong, emphasis and links, and nothing of its blocks. */
export type InlineMarkdown =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly InlineMarkdown[] }
  | { readonly kind: "link"; readonly address: string; readonly children: readonly InlineMarkdown[] };

/** A part of a text that is Markdown, but not of the part that is allowed. */
export interface RefusedMarkdown {
  readonly what: string;
  readonly written: string;
}

/** A text with its markup read, and what was refused in it. Refused markup stays as the characters written. */
export interface ReadMarkdown {
  readonly inlines: readonly InlineMarkdown[];
  readonly refused: readonly RefusedMarkdown[];
}

/** Turns off everything of CommonMark that is not inline, or that a brief does not offer. */
const disabled = [
  "autolink",
  "blockQuote",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** Without one of these signs a text has no markup; the parser replaces a null by another sign. */
const mayBeMarkup = /[*_[\]\\\0]/;

/** Returns the inline markup of one text; line breaks in the YAML are spaces. */
export function readInlineMarkdown(text: string): ReadMarkdown {
  const flat = text.trim().replaceAll(/\s+/g, " ");
  if (!mayBeMarkup.test(flat)) return { inlines: flat === "" ? [] : [{ kind: "text", text: flat }], refused: [] };
  const root: Root = fromMarkdown(flat, { extensions: [{ disable: { null: disabled } }] });
  const refused: RefusedMarkdown[] = [];
  const inlines = root.children.flatMap((block) =>
    block.type === "paragraph" ? readPhrases(flat, block.children, refused) : [],
  );
  return { inlines, refused };
}

/** Returns the text a reader sees, without markup. */
export function plainText(inlines: readonly InlineMarkdown[]): string {
  return inlines.map((inline) => (inline.kind === "text" ? inline.text : plainText(inline.children))).join("");
}

/** Returns the visible text of a Markdown source. */
export function plainTextOf(markdown: string): string {
  return plainText(readInlineMarkdown(markdown).inlines);
}

function readPhrases(
  source: string,
  phrases: readonly PhrasingContent[],
  refused: RefusedMarkdown[],
): readonly InlineMarkdown[] {
  return phrases.map((phrase) => readPhrase(source, phrase, refused));
}

function readPhrase(source: string, phrase: PhrasingContent, refused: RefusedMarkdown[]): InlineMarkdown {
  switch (phrase.type) {
    case "text":
      return { kind: "text", text: phrase.value };
    case "strong":
    case "emphasis":
      return { kind: phrase.type, children: readPhrases(source, phrase.children, refused) };
    case "link":
      if (isSafeAddress(phrase.url)) {
        return { kind: "link", address: phrase.url, children: readPhrases(source, phrase.children, refused) };
      }
      refused.push({ what: `link to "${phrase.url}"`, written: writtenAs(source, phrase) });
      return { kind: "text", text: writtenAs(source, phrase) };
    case "break":
    case "delete":
    case "footnoteReference":
    case "html":
    case "image":
    case "imageReference":
    case "inlineCode":
    case "linkReference":
      return { kind: "text", text: writtenAs(source, phrase) };
  }
}

function writtenAs(source: string, phrase: PhrasingContent): string {
  return source.slice(phrase.position?.start.offset, phrase.position?.end.offset);
}
