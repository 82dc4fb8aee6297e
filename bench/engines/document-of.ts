import type { Block, Document, Inline, List, Table } from "../../dist/document/document.js";
import type { MadeUpBrief, Part, Section } from "../made-up-brief.ts";

/** Returns a made-up brief as Briefwright's document. */
export function documentOf(brief: MadeUpBrief): Document {
  return {
    title: brief.title,
    language: "en",
    author: undefined,
    subject: undefined,
    date: "2026-01-01",
    header: [],
    body: [
      { kind: "heading", level: 1, children: [text(brief.title)], ...styled("h1") },
      paragraph("p.meta", [text(brief.dateLine)]),
      ...brief.parts.flatMap(blocksOfPart),
    ],
    footer: [paragraph("p.running", [text(brief.footer)])],
  };
}

function styled(style: string) {
  return { style, statement: undefined, origin: undefined };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

function paragraph(style: string, children: readonly Inline[]): Block {
  return { kind: "paragraph", children, ...styled(style) };
}

function blocksOfPart({ sections, table, link }: Part): readonly Block[] {
  const { address } = link;
  return [
    ...sections.flatMap(blocksOfSection),
    tableOf(table),
    paragraph("p", [{ kind: "link", style: "a", address, children: [text(link.text)] }]),
  ];
}

function blocksOfSection({ heading, bullets }: Section): readonly Block[] {
  const list: List = {
    kind: "list",
    ordered: false,
    items: bullets.map(({ lead, text: sentence, remark }) => ({
      id: undefined,
      children: [
        paragraph("p", [
          { kind: "strong", style: "strong", language: undefined, children: [text(lead)] },
          text(` ${sentence} `),
          { kind: "emphasis", style: "em", language: undefined, children: [text(remark)] },
        ]),
      ],
      ...styled("li"),
    })),
    ...styled("ul"),
  };
  return [{ kind: "heading", level: 2, children: [text(heading)], ...styled("h2") }, list];
}

function tableOf(rows: MadeUpBrief["parts"][number]["table"]): Table {
  return {
    kind: "table",
    rows: rows.map((row, index) =>
      row.map((cell) => ({ header: index === 0, children: [text(cell)], ...styled(index === 0 ? "th" : "td") })),
    ),
    ...styled("table"),
  };
}
