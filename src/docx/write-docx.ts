import { Footer, Header, Packer, Document as WordDocument } from "docx";
import type { Document } from "../document/document.ts";
import type { PaperName, Theme } from "../theme/theme-schema.ts";
import { coreProperties } from "./core-properties.ts";
import { documentStyles } from "./document-styles.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { twips } from "./docx-units.ts";
import { findFootnotes, listsIn } from "./find-footnotes.ts";
import { finishFlow } from "./flow.ts";
import { fontTable } from "./font-table.ts";
import { listNumbering } from "./list-numbering.ts";
import { repackDocx } from "./repack-docx.ts";
import { writeRunning } from "./running-lines.ts";
import { writeBlocks } from "./write-blocks.ts";
import { figuresIn } from "./write-figure.ts";
import { writeFootnotes } from "./write-footnotes.ts";
import { xmlText } from "./xml-text.ts";

/**
 * Returns a document as a file of Word, for an office to edit: every style of the theme is one of Word's, headings,
 * lists and notes are its own. The words are those of the PDF in their order, with the notes at the foot of the page.
 */
export async function writeDocx(document: Document, theme: Theme, paper: PaperName): Promise<Uint8Array> {
  // Word sets lines a little farther apart than the PDF: the tightest distances of the theme leave it the most room.
  const spacing = theme.spacings.at(-1);
  if (spacing === undefined) throw new Error("a theme has at least one setting");
  const footnotes = findFootnotes(document);
  const instances = new Map(document.body.flatMap(listsIn).map((list, index) => [list, index]));
  const { width, height, margins } = theme.papers[paper];
  const textHeight = height - margins.top - margins.bottom;
  const figures = new Map(document.body.flatMap(figuresIn).map((figure, index) => [figure, index + 1]));
  const setting: DocxSetting = { theme, spacing, footnotes, instances, figures, textHeight };
  const textWidth = width - margins.left - margins.right;
  const noteStyle = [...footnotes.notes.values()][0]?.style ?? "li";
  const word = new WordDocument({
    title: xmlText(document.title),
    styles: documentStyles(theme, spacing, document.language, noteStyle),
    numbering: listNumbering(theme),
    footnotes: writeFootnotes(setting),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              header: twips(theme.running.top),
              footer: twips(theme.running.bottom),
            },
          },
        },
        headers: { default: new Header({ children: finishFlow(writeRunning(setting, document.header, textWidth)) }) },
        footers: { default: new Footer({ children: finishFlow(writeRunning(setting, document.footer, textWidth)) }) },
        children: finishFlow(writeBlocks(setting, document.body, textWidth)),
      },
    ],
  });
  const packed = await Packer.toBuffer(word);
  return repackDocx(packed, {
    "docProps/core.xml": coreProperties(document),
    "word/fontTable.xml": fontTable(theme),
  });
}
