import { parseHTML } from "linkedom";
import { removeHidden } from "./hidden-elements.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** What we read of a node of a parsed page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const textNode = 3;
const elementNode = 1;

/** What is not text of an article: code, forms, and figures with their captions, whose words belong to a picture. */
const leftOut = new Set(
  "SCRIPT STYLE NOSCRIPT NOEMBED NOFRAMES XMP PLAINTEXT TEMPLATE HEAD FIGURE FIGCAPTION PICTURE SVG MATH CANVAS IFRAME OBJECT EMBED FORM BUTTON SELECT TEXTAREA AUDIO VIDEO NAV".split(
    " ",
  ),
);

const blocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE BLOCKQUOTE UL OL DL DT DD TABLE THEAD TBODY TR PRE HR ADDRESS DETAILS SUMMARY BODY HTML".split(
    " ",
  ),
);

/** The most nodes of a page that are read, and how deeply they may nest: no article needs more. */
const nodeLimit = 200_000;
const depthLimit = 400;

/**
 * Returns the text of HTML as Markdown has it, block by block: paragraphs, headings, items of lists; no markup.
 * Undefined where it is past the limits.
 */
export function textOfHtml(html: string): string | undefined {
  if (!/[<&]/.test(html)) return blocksOf(html.replaceAll(/\s+/g, " "));
  if (hasTooManyTags(html)) return undefined;
  const { document } = parseHTML(`<!doctype html><html><body>${html}`);
  if (isTooDeep(document.body, depthLimit)) return undefined;
  removeHidden(document);
  return textOfNodes(document.body);
}

const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** The most elements that may be open at once before parsing, whose time grows with the square of their number. */
const openLimit = 20_000;

/**
 * Tells, before it is parsed, whether HTML has more elements than are read (each has at most two tags), or far too many
 * in one another. Elements that may stay open, such as paragraphs, count as if they did: a page has fewer than the limit.
 */
export function hasTooManyTags(html: string): boolean {
  let tags = 0;
  let open = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    tags += 1;
    if (slash === "/") open = Math.max(0, open - 1);
    else if (!empty.has(name.toLowerCase())) open += 1;
    if (tags > 2 * nodeLimit || open > openLimit) return true;
  }
  return false;
}

/** Returns the text below a node of a page, block by block; undefined where it is past the limits, rather than a part of it. */
export function textOfNodes(root: PageNode): string | undefined {
  const writer: TextWriter = { parts: [], nodes: 0, isPastLimit: false };
  writeNode(root, writer, 0);
  if (writer.isPastLimit) return undefined;
  return blocksOf(writer.parts.join(""));
}

/** Returns text with one empty line between blocks, and none that is a mark alone. */
function blocksOf(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => block.replaceAll(/\s+/g, " ").trim())
    .filter((block) => block !== "" && block !== "-" && !/^#+$/.test(block))
    .join("\n\n")
    .replaceAll(/^(- .*)\n\n(?=- )/gm, "$1\n");
}

/** The text as it is written, and how much of the page that took. */
interface TextWriter {
  readonly parts: string[];
  nodes: number;
  isPastLimit: boolean;
}

function writeNode(node: PageNode, writer: TextWriter, depth: number): void {
  writer.nodes += 1;
  if (writer.nodes > nodeLimit || depth > depthLimit) writer.isPastLimit = true;
  if (writer.isPastLimit) return;
  if (node.nodeType === textNode) writer.parts.push((node.nodeValue ?? "").replaceAll(/\s+/g, " "));
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toUpperCase();
  if (leftOut.has(name)) return;
  const [before, after] = aroundElement(name);
  writer.parts.push(before);
  for (const child of node.childNodes) writeNode(child, writer, depth + 1);
  writer.parts.push(after);
}

function aroundElement(name: string): readonly [string, string] {
  if (/^H[1-6]$/.test(name)) return ["\n\n## ", "\n\n"];
  if (name === "LI") return ["\n\n- ", "\n\n"];
  if (name === "BR") return [" ", ""];
  if (name === "TD" || name === "TH") return ["", " "];
  return blocks.has(name) ? ["\n\n", "\n\n"] : ["", ""];
}
