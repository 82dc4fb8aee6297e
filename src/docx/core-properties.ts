import type { Document } from "../document/document.ts";
import { escapeXml } from "./xml-text.ts";

/** Files without a date of their own carry this one, since the clock must not enter the output. */
const undated = "2000-01-01";

/** Returns the properties of a file as Word shows them. The library's carry the time of the machine, and no language. */
export function coreProperties({ title, author, subject, language, date }: Document): string {
  const moment = `${date ?? undated}T00:00:00Z`;
  const who = author ?? "Briefwright";
  return `${[
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    element("dc:title", title),
    subject === undefined ? "" : element("dc:subject", subject),
    element("dc:creator", who),
    element("dc:language", language),
    element("cp:lastModifiedBy", who),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("")}`;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
