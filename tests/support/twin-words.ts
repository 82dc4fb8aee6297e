import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { parse } from "parse5";
import { plainDigits } from "./plain-digits.ts";

/** An element or a text as a browser's parser reads the file. */
export interface HtmlPart {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlPart[];
}

/** Returns the words of a web page in their order: those of its body, without arrows and without what was left out. */
export function wordsOfPage(html: string): string {
  const body = childNamed(childNamed(parse(html), "html"), "body");
  return (body?.childNodes ?? []).map((part) => (part.nodeName === "aside" ? "" : wordsOfHtml(part))).join("");
}

function childNamed(node: HtmlPart | undefined, name: string): HtmlPart | undefined {
  return node?.childNodes?.find(({ nodeName }) => nodeName === name);
}

/** Returns the words of an element, without the arrows that lead back from notes. */
export function wordsOfHtml(node: HtmlPart): string {
  if (node.attrs?.some(({ value }) => value === "doc-backlink") === true) return "";
  return node.nodeName === "#text" ? (node.value ?? "") : (node.childNodes ?? []).map(wordsOfHtml).join("");
}

/** Returns the words of a Markdown file in their order, without the metadata in front. */
export function wordsOfMarkdown(text: string): string {
  const [, , ...rest] = text.split(/^---\n/m);
  const tree = fromMarkdown(rest.join("---\n"), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return wordsOfNode(tree);
}

function wordsOfNode(node: Nodes): string {
  if (node.type === "link" && node.url.startsWith("#")) return plainDigits(node.children.map(wordsOfNode).join(""));
  if ("children" in node) return node.children.map(wordsOfNode).join("");
  return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}
