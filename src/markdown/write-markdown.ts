import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Document } from "../document/document.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

/**
 * Returns a document as CommonMark, with its metadata as YAML in front. Read back, it has the document's words in their
 * order. Two things CommonMark lacks: tables are written as GitHub's Markdown has them, notes are anchors in HTML.
 */
export function writeMarkdown(document: Document): string {
  const { title, language, author, subject, date } = document;
  const front = Object.entries({ title, author, subject, date, lang: language }).filter(
    ([, value]) => value !== undefined,
  );
  const written = [document.header, document.body, document.footer].map(markdownBlocks);
  const parts = written.filter((part) => part.some((block) => block.type !== "paragraph" || block.children.length > 0));
  const children = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ type: "thematicBreak" as const }]),
    ...part,
  ]);
  const text = toMarkdown(
    { type: "root", children },
    { bullet: "-", rule: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], unsafe },
  );
  return `---\n${stringify(Object.fromEntries(front), { lineWidth: 0 })}---\n\n${text}`;
}

/** The library leaves a backslash alone where no sign follows it, and then may write one there itself. */
const unsafe: Unsafe[] = [{ character: "\\", inConstruct: "phrasing" }];
