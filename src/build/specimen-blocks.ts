import type {
  Block,
  Figure,
  Heading,
  Inline,
  ListItem,
  Paragraph,
  Section,
  Table,
  TableCell,
} from "../document/document.ts";
import type { Picture } from "../picture/picture.ts";

/** What blocks carry that no template made and that print no statement. */
export const bare = { statement: undefined, origin: undefined };

/** Returns text as inlines. */
export function words(text: string): readonly Inline[] {
  return [{ kind: "text", text }];
}

/** Returns a heading of the second level or the third. */
export function heading(level: 2 | 3, text: string, style = `h${level}`): Heading {
  return { ...bare, kind: "heading", style, level, children: words(text) };
}

/** Returns a paragraph in a style. */
export function paragraph(style: string, ...children: readonly Inline[]): Paragraph {
  return { ...bare, kind: "paragraph", style, children };
}

/** Returns a section under a heading. */
export function section(style: string, title: Heading, children: readonly Block[]): Section {
  return { ...bare, kind: "section", style, heading: title, children };
}

/** Returns items of a list, each a line of text. */
export function items(style: string, ...lines: readonly string[]): readonly ListItem[] {
  return lines.map((line) => ({ ...bare, style, id: undefined, children: [paragraph(style, ...words(line))] }));
}

/** Returns a table; its first row holds the heads of the columns. */
export function table(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, header: boolean): TableCell => ({
    ...bare,
    style: header ? "th" : "td",
    header,
    children: words(text),
  });
  return {
    ...bare,
    kind: "table",
    style: "table",
    rows: rows.map((row, index) => row.map((text) => cell(text, index === 0))),
  };
}

/** Returns a picture with its caption. */
export function figure(picture: Picture, alternative: string, caption: string): Figure {
  return {
    ...bare,
    kind: "figure",
    style: "figure",
    picture,
    alternative,
    caption: { style: "figcaption", children: words(caption) },
  };
}
