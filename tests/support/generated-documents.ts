import fc from "fast-check";
import { encode } from "fast-png";
import type { Block, Document, Inline } from "../../src/document/document.ts";
import type { Picture } from "../../src/picture/picture.ts";
import { readPicture } from "../../src/picture/read-picture.ts";
import { succeeded } from "./succeeded.ts";

/** Texts full of what HTML, Markdown and XML take for structure. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom("<b>", "</p>", "&amp;", "*", "_", "**", "`", "[a](b)", "![", "#", "1.", "-", "+", ">", "|", "\\"),
      fc.constantFrom("<!--", "]]>", "<script>alert(1)</script>", "&#x3C;", "~~", "===", "---", "http://a.b", "\u00A0"),
      fc.constantFrom(" ", " ", "word", "été", "你好", "$15,000", '"', "'", "a_b", "x*y", "😀", "@a", "\t"),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const base = { statement: undefined, origin: undefined };

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileText.map((text): Inline => ({ kind: "text", text })),
    // Each is an object of its own, as in a document that was read: writers know the first call of a note by it.
    fc
      .constantFrom<Inline>(
        { kind: "line-break" },
        { kind: "page-number" },
        { kind: "note-reference", note: "note-1", label: "1" },
      )
      .map((made) => ({ ...made })),
    fc
      .tuple(
        fc.constantFrom("strong" as const, "emphasis" as const),
        fc.array(tie("inline"), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([kind, children]): Inline => ({
          kind,
          style: kind === "strong" ? "strong" : "em",
          language: undefined,
          children,
        }),
      ),
    hostileText.map(
      (text): Inline => ({
        kind: "link",
        style: "a",
        address: "https://example.org/?a=1&b=(2)",
        children: [{ kind: "text", text }],
      }),
    ),
    hostileText.map((text): Inline => ({ kind: "abbreviation", expansion: text, children: [{ kind: "text", text }] })),
    hostileText.map(
      (text): Inline => ({
        kind: "span",
        style: "span",
        language: "fr",
        statement: undefined,
        children: [{ kind: "text", text }],
      }),
    ),
  ),
})).inline;

const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });

const leaf: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children): Block => ({ ...base, kind: "paragraph", style: "p", children })),
  inlines.map((children): Block => ({ ...base, kind: "heading", style: "h2", level: 2, children })),
  fc.tuple(inlines, inlines).map(
    ([term, description]): Block => ({
      ...base,
      kind: "description-list",
      style: "dl",
      entries: [{ term, description }],
    }),
  ),
  fc.array(fc.tuple(inlines, inlines), { minLength: 1, maxLength: 3 }).map(
    (rows): Block => ({
      ...base,
      kind: "table",
      style: "table",
      rows: rows.map((row, index) =>
        row.map((children) => ({ ...base, style: index === 0 ? "th" : "td", header: index === 0, children })),
      ),
    }),
  ),
);

/** The smallest picture: one grey pixel. */
const pixel: Picture = succeeded(
  readPicture("pixel.png", "pixel.png", encode({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) })),
);

const figure: fc.Arbitrary<Block> = fc.tuple(hostileText, fc.option(inlines, { nil: undefined })).map(
  ([alternative, children]): Block => ({
    ...base,
    kind: "figure",
    style: "figure",
    picture: pixel,
    alternative,
    caption: children && { style: "figcaption", children },
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  leaf,
  figure,
  fc.tuple(fc.boolean(), fc.array(fc.array(leaf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })).map(
    ([ordered, items]): Block => ({
      ...base,
      kind: "list",
      style: ordered ? "ol" : "ul",
      ordered,
      items: items.map((children, index) => ({
        ...base,
        style: "li",
        id: index === 0 ? "note-1" : undefined,
        children,
      })),
    }),
  ),
  fc
    .array(leaf, { minLength: 1, maxLength: 2 })
    .map((children): Block => ({ ...base, kind: "callout", style: "aside", children })),
  fc
    .array(leaf, { minLength: 1, maxLength: 2 })
    .map((columns): Block => ({ ...base, kind: "columns", style: "div.columns", columns })),
  fc
    .array(leaf, { minLength: 1, maxLength: 2 })
    .map((children): Block => ({ ...base, kind: "section", style: "section", heading: undefined, children })),
);

/** Documents of every kind of block and inline, whose texts are as hostile as texts can be. */
export const generatedDocument: fc.Arbitrary<Document> = fc
  .tuple(hostileText, fc.array(block, { maxLength: 5 }), fc.array(leaf, { maxLength: 2 }))
  .map(([title, body, running]) => ({
    title,
    language: "en",
    author: title,
    subject: undefined,
    date: "2025-01-02",
    header: running,
    body,
    footer: running,
  }));
