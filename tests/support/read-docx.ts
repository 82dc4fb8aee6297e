import { strFromU8, unzipSync } from "fflate";

/** Returns the parts of a file of Word as texts, by name. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Returns a part of a file of Word; empty where there is none. */
export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  return parts.get(name) ?? "";
}

/** Returns the words of a part in their order, without white space; a footnote's place stands for its number. */
export function wordsOfPart(xml: string): string {
  const runs = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:footnoteReference w:id="(\d+)"\/>/g);
  return Array.from(runs, ([, text, note]) => note ?? decodeXml(text ?? ""))
    .join("")
    .replaceAll(/\s+/g, "");
}

/** Returns the values of an attribute, in their order. */
export function valuesOf(xml: string, element: string, attribute: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${element} (?:[^>]* )?${attribute}="([^"]*)"`, "g"));
  return Array.from(found, ([, value]) => decodeXml(value ?? ""));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Returns a text of XML as it reads. */
export function decodeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ""] ?? "";
  });
}
