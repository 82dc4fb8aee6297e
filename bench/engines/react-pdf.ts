import { Document, Font, Link, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as element } from "react";
import type { Engine } from "../engine.ts";
import type { MadeUpBrief, Part, Section } from "../made-up-brief.ts";
import { fontFiles } from "./font-files.ts";

/** Returns react-pdf, which writes no tags. */
export function reactPdf(): Engine {
  for (const [family, { regular, bold, italic, boldItalic }] of Object.entries(fontFiles)) {
    const fonts = [
      { src: regular },
      { src: bold, fontWeight: 600 },
      { src: italic, fontStyle: "italic" as const },
      { src: boldItalic, fontStyle: "italic" as const, fontWeight: 600 },
    ];
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback((word) => [word]);
  return { set: (brief) => renderToBuffer(pageOf(brief)) };
}

const styles = {
  page: {
    fontFamily: "serif",
    fontSize: 10,
    lineHeight: 1.3,
    paddingTop: 62,
    paddingBottom: 55,
    paddingHorizontal: 54,
  },
  title: { fontSize: 22, fontWeight: 600 },
  heading: { fontFamily: "sans", fontWeight: 600, marginTop: 6 },
  bold: { fontWeight: 600 },
  italic: { fontStyle: "italic" as const },
  row: { flexDirection: "row" as const },
  marker: { width: 10 },
  cell: { flexBasis: 0, flexGrow: 1 },
  footer: { position: "absolute" as const, bottom: 26, left: 54 },
};

function pageOf(brief: MadeUpBrief) {
  return element(
    Document,
    { title: brief.title, language: "en" },
    element(
      Page,
      { size: "A4", style: styles.page },
      element(Text, { style: styles.title }, brief.title),
      element(Text, {}, brief.dateLine),
      ...brief.parts.flatMap(partElements),
      element(Text, { style: styles.footer, fixed: true }, brief.footer),
    ),
  );
}

function partElements({ sections, table, link }: Part) {
  return [
    ...sections.flatMap(sectionElements),
    ...table.map((row) =>
      element(View, { style: styles.row }, ...row.map((cell) => element(Text, { style: styles.cell }, cell))),
    ),
    element(Link, { src: link.address }, link.text),
  ];
}

function sectionElements({ heading, bullets }: Section) {
  return [
    element(Text, { style: styles.heading }, heading),
    ...bullets.map(({ lead, text, remark }) =>
      element(
        View,
        { style: styles.row },
        element(Text, { style: styles.marker }, "•"),
        element(
          Text,
          { style: styles.cell },
          element(Text, { style: styles.bold }, lead),
          ` ${text} `,
          element(Text, { style: styles.italic }, remark),
        ),
      ),
    ),
  ];
}
