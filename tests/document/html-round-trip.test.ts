import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTree } from "../../src/document/build-tree.ts";
import type { HtmlNode } from "../../src/document/html-tree.ts";
import { collectProblems } from "../../src/document/problems.ts";
import { scanHtml } from "../../src/document/scan-html.ts";

/** An element with one attribute, a void element, or text. */
type Plain =
  | { readonly name: string; readonly title: string; readonly children: readonly Plain[] }
  | { readonly text: string };

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((value) => ({ text: value }));

const node = fc.letrec<{ node: Plain; nodes: readonly Plain[] }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.record({ name: fc.constant("br"), title: fc.string({ maxLength: 4 }), children: fc.constant([]) }),
    fc.record({
      name: fc.constantFrom("p", "h1", "em", "li"),
      title: fc.string({ maxLength: 4 }),
      children: tie("nodes"),
    }),
  ),
})).nodes;

/** The ways in which the same HTML can be written. */
const spelling = fc.record({
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(" ", "\n", "  "),
  upper: fc.boolean(),
  slash: fc.constantFrom("", "/", " /"),
  comment: fc.constantFrom("", "<!-- <p> -->"),
});

type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;

function write(nodes: readonly Plain[], as: Spelling): string {
  return nodes.map((part) => ("text" in part ? escaped(part.text) : writeElement(part, as))).join(as.comment);
}

function writeElement({ name, title, children }: Exclude<Plain, { text: string }>, as: Spelling): string {
  const tag = as.upper ? name.toUpperCase() : name;
  const attribute = `${as.space}title${as.upper ? " = " : "="}${as.quote}${escaped(title)}${as.quote}`;
  if (name === "br") return `<${tag}${attribute}${as.slash}>`;
  return `<${tag}${attribute}>${write(children, as)}</${tag}${as.upper ? " " : ""}>`;
}

function escaped(value: string): string {
  return value.replaceAll(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function plain(nodes: readonly HtmlNode[]): readonly Plain[] {
  return nodes.map((part) =>
    part.kind === "text"
      ? { text: part.value }
      : { name: part.name, title: part.attributes[0]?.value ?? "", children: plain(part.children) },
  );
}

/** Texts side by side are one text, unless a comment stands between them. */
function merged(nodes: readonly Plain[]): readonly Plain[] {
  const kept: Plain[] = [];
  for (const part of nodes) {
    const last = kept.at(-1);
    if ("text" in part && last !== undefined && "text" in last) kept[kept.length - 1] = { text: last.text + part.text };
    else kept.push("text" in part ? part : { ...part, children: merged(part.children) });
  }
  return kept;
}

test("what is written as HTML, in whatever spelling, is read as it was", () => {
  fc.assert(
    fc.property(node, spelling, (nodes, as) => {
      const html = write(nodes, as);
      const problems = collectProblems({ html, pieces: [], layout: undefined });
      const tree = buildTree(html, scanHtml(html, problems), problems);
      expect(problems.found()).toEqual([]);
      expect(merged(plain(tree))).toEqual(merged(nodes));
    }),
    { numRuns: 1000 },
  );
});

test("any text at all is either read or refused with a place", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "/>",
    "p",
    "em",
    " ",
    "=",
    '"',
    "'",
    "&",
    ";",
    "#",
    "<!--",
    "-->",
    "x",
    "<p>",
    "</p>",
    "!",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const html = pieces.join("");
      const source = { name: "page.hbs", text: html };
      const whole = { at: 0, place: { source, start: 0, end: html.length }, literal: true };
      const problems = collectProblems({ html, pieces: [whole], layout: source });
      buildTree(html, scanHtml(html, problems), problems);
      for (const { span } of problems.found()) {
        expect(span?.start).toBeLessThan(span?.end ?? 0);
        expect(span?.end).toBeLessThanOrEqual(html.length);
      }
    }),
    { numRuns: 2000 },
  );
});
