/**
 * Returns feeds of one entry each, made of the text of an XML feed that is not well formed: every entry between the
 * feed's own root element and its end. At most so many; none where the text has no entries.
 */
export function splitEntries(text: string, most: number): readonly string[] {
  const root = /<(rss|feed|rdf:RDF)(?:\s[^>]{0,5000})?>/.exec(text);
  if (root === null) return [];
  const [opening, name = ""] = root;
  const tag = name === "feed" ? "entry" : "item";
  const [head = "", ...all] = text.slice(root.index + opening.length).split(new RegExp(`<${tag}(?=[\\s>])`));
  const title = /<title(?:\s[^>]{0,500})?>[^<]{0,500}<\/title>/.exec(head)?.[0] ?? "";
  const [before, after] = name === "rss" ? [`<channel>${title}`, "</channel>"] : [title, ""];
  const parts = all.slice(0, most);
  return parts.map((part) => {
    const end = part.indexOf(`</${tag}>`);
    const inner = end === -1 ? part : part.slice(0, end);
    return `${opening}${before}<${tag}${inner}</${tag}>${after}</${name}>`;
  });
}
