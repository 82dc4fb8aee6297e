/** Returns a text as HTML source: a browser reads exactly the text, and no part of it as structure. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\u00A0", "&nbsp;");
}

/** Returns an attribute with its value, in quotes, with the space before it. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replaceAll('"', "&quot;").replaceAll("'", "&#39;")}"`;
}

/** Returns the attributes that are defined; one without a value is left away. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : attribute(name, value)))
    .join("");
}
