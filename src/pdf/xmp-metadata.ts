/** Returns text that stands safely in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, "");
}

/** Returns the metadata that names the language of the document. */
export function languageMetadata(language: string): string {
  const namespace = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const value = `<rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag>`;
  return `<rdf:Description rdf:about="" ${namespace}><dc:language>${value}</dc:language></rdf:Description>`;
}

/**
 * Metadata that declares PDF/UA-1 (ISO 14289-1, 5), with the extension schema that PDF/A wants for properties it does
 * not know (ISO 19005-2, 6.6.2.3).
 */
export const universalAccessMetadata = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>",
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "<pdfaProperty:category>internal</pdfaProperty:category>",
  "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>",
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>',
  "</rdf:Description>",
].join("");
