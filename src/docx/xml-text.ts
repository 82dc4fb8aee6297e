/** Control characters, halves of a surrogate pair without the other, and what is no character: XML 1.0 has none of them. */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Returns a text as XML can hold it: white space as spaces, and the sign for what is missing where it cannot. */
export function xmlText(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, " ").replaceAll(unwritable, "\uFFFD");
}

/** Returns a text as XML source, within an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
