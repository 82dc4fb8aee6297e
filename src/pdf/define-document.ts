import { type Block, type Document, type Figure, inlineText, type Paragraph } from "../document/document.ts";
import { fitPicture } from "../picture/fit-picture.ts";
import { scaleType } from "../theme/scale-type.ts";
import { blockTextStyle, colourOf, styleRules } from "../theme/text-style.ts";
import { defineBlocks } from "./define-block.ts";
import { defineBox } from "./define-box.ts";
import { defineFigure } from "./define-figure.ts";
import { defineText, type PageNumbers } from "./define-text.ts";
import type { Definition, DefinitionNode, TextNode } from "./definition.ts";
import { drop, runProperties, type Setting, textWidth } from "./setting.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";

/** Files without a date of their own carry this one, since the clock must not enter the output. */
const undated = "2000-01-01";

/** Returns pdfmake's definition of a document, for one run. */
export function defineDocument(document: Document, setting: Setting): Definition {
  const { theme, paper } = setting;
  const { width, height, margins } = theme.papers[paper];
  const lineHeight = Math.max(0, ...document.footer.map((block) => blockTextStyle(theme, block.style).leading + 2));
  return {
    pageSize: { width, height },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    content: defineBlocks({ ...setting, theme: scaleType(theme, setting.typeSize) }, document.body, textWidth(setting)),
    header: (page, pages) => defineRunning(setting, document.header, theme.running.top, { page, pages }),
    footer: (page, pages) =>
      defineRunning(setting, document.footer, margins.bottom - theme.running.bottom - lineHeight, { page, pages }),
    defaultStyle: runProperties(setting, blockTextStyle(theme, theme.base)),
    language: document.language,
    info: {
      Title: withoutSoftHyphens(document.title),
      ...(document.author === undefined ? {} : { Author: withoutSoftHyphens(document.author) }),
      ...(document.subject === undefined ? {} : { Subject: withoutSoftHyphens(document.subject) }),
      Creator: "Briefwright",
      Producer: "Briefwright with pdfmake",
      CreationDate: new Date(`${document.date ?? undated}T00:00:00Z`),
    },
  };
}

/** A running line: its paragraphs side by side on one baseline, labels as wide as they are, the rest shared. */
function defineRunning(setting: Setting, blocks: readonly Block[], y: number, numbers: PageNumbers): DefinitionNode {
  const { margins } = setting.theme.papers[setting.paper];
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  const label = paragraphs.find((block) => styleRules(setting.theme, block.style).fill !== undefined);
  const reference = label?.style ?? "p.marking";
  const labelTop = styleRules(setting.theme, reference).padding?.[1] ?? 0;
  const defineParagraph = (block: Paragraph): DefinitionNode => {
    const text = defineText(setting, block.style, block.children, numbers);
    if (styleRules(setting.theme, block.style).fill !== undefined) return defineLabel(setting, block, text);
    return { ...text, width: "*", margin: [0, drop(setting, block.style, reference) + labelTop, 0, 0] };
  };
  return {
    columns: blocks.flatMap((block, index) => {
      if (block.kind === "figure") return [defineLogo(setting, block, index === 0)];
      return block.kind === "paragraph" ? [defineParagraph(block)] : [];
    }),
    columnGap: 0,
    margin: [margins.left, y, margins.right, 0],
  };
}

/** Points between a logo and the running line. */
const logoGap = 9;

/** A logo stands at the edge of the text: it is a column as wide as it is, with room towards the running line. */
function defineLogo(setting: Setting, figure: Figure, isFirst: boolean): DefinitionNode {
  const { height, margins } = setting.theme.papers[setting.paper];
  const { width } = fitPicture(figure.picture, textWidth(setting) / 2, height - margins.top - margins.bottom);
  const [left, right] = isFirst ? [0, logoGap] : [logoGap, 0];
  return {
    stack: [defineFigure(setting, figure, textWidth(setting) / 2)],
    width: width + logoGap,
    margin: [left, 0, right, 0],
  };
}

/** A marking keeps the ground of its style; the colour of its letters is that of the marking, where it has one. */
function defineLabel(setting: Setting, block: Paragraph, text: TextNode): DefinitionNode {
  const { fill = "", padding = [0, 0, 0, 0] } = styleRules(setting.theme, block.style);
  const colour = setting.theme.markings[inlineText(block.children)];
  const runs = colour === undefined ? text.text : text.text.map((run) => ({ ...run, color: colour }));
  const label = { ...text, text: runs };
  return defineBox(label, colourOf(setting.theme, fill), padding, [0, 0, 0, 0], "auto");
}
