import { isElement, type SvgElement, type SvgNode } from "./svg-element.ts";

/** Returns an element as SVG source, without the signs that XML has no place for. */
export function writeSvg(root: SvgElement): string {
  const attributes = new Map([
    ["xmlns", "http://www.w3.org/2000/svg"],
    ["xmlns:xlink", "http://www.w3.org/1999/xlink"],
    ...root.attributes,
  ]);
  return writeNode({ ...root, attributes });
}

function writeNode(node: SvgNode): string {
  if (!isElement(node)) return asText(node);
  const { name, attributes, children } = node;
  const written = [...attributes]
    .map(([key, value]) => ` ${key}="${asText(value).replaceAll('"', "&quot;")}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.map(writeNode).join("")}</${name}>`;
}

function asText(text: string): string {
  const printable = text.replaceAll(/[^\P{Cc}\t\n]/gu, "");
  return printable.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
