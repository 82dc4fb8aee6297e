import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImportedXmlComponent,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Inline } from "../document/document.ts";
import { isSafeAddress } from "../source/scalars.ts";
import { blockTextStyle, inlineTextStyle, type TextStyle } from "../theme/text-style.ts";
import type { DocxSetting } from "./docx-setting.ts";
import { bookmarkName } from "./find-footnotes.ts";
import { runPropertiesBeyond } from "./run-properties.ts";
import { styleNameOf } from "./style-name.ts";
import { xmlText } from "./xml-text.ts";

/**
 * Returns inlines as what a paragraph holds, set in a style. `own` is what every run has besides, such as a label's style;
 * `paragraph` is the style of the paragraph where that is another.
 */
export function writeRuns(
  setting: DocxSetting,
  style: string,
  inlines: readonly Inline[],
  own: IRunOptions = {},
  paragraph = style,
): ParagraphChild[] {
  const around = blockTextStyle(setting.theme, paragraph);
  return writeAll({ setting, around, style: blockTextStyle(setting.theme, style), key: undefined, own }, inlines);
}

/** Where a run stands. */
interface RunContext {
  readonly setting: DocxSetting;
  /** How the paragraph is set, and how the run is to be. */
  readonly around: TextStyle;
  readonly style: TextStyle;
  /** Key of the style the run bears: that of the innermost mark. */
  readonly key: string | undefined;
  readonly own: IRunOptions;
}

function writeAll(context: RunContext, inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline, index) => {
    const follows = inline.kind === "note-reference" && inlines[index - 1]?.kind === "note-reference";
    return [...(follows ? [raisedRun("\u202F")] : []), ...writeInline(context, inline)];
  });
}

function writeInline(context: RunContext, inline: Inline): ParagraphChild[] {
  switch (inline.kind) {
    case "text":
      return [run(context, { text: xmlText(inline.text) })];
    case "strong":
    case "emphasis":
    case "span":
      return writeAll(inLanguage(marked(context, inline.style), inline.language), inline.children);
    case "link": {
      // Marks within a link have styles of their own, and a run bears one alone.
      const own = { ...context.own, underline: {} };
      const children = writeAll(marked({ ...context, own }, inline.style), inline.children);
      return isSafeAddress(inline.address) ? [new ExternalHyperlink({ link: inline.address, children })] : children;
    }
    case "abbreviation":
      return writeAll(context, inline.children);
    case "note-reference":
      return writeCall(context.setting, inline);
    case "line-break":
      return [run(context, { break: 1 })];
    case "page-number":
      return [field("PAGE", run(context, { text: "1" }))];
    case "page-count":
      return [field("NUMPAGES", run(context, { text: "1" }))];
  }
}

/** A class that the theme does not style, such as that of a page counter, leaves the style of what is around it. */
function marked(context: RunContext, key: string): RunContext {
  const style = inlineTextStyle(context.setting.theme, context.style, key);
  return context.setting.theme.styles[key] === undefined ? { ...context, style } : { ...context, style, key };
}

function inLanguage(context: RunContext, language: string | undefined): RunContext {
  return language === undefined ? context : { ...context, own: { ...context.own, language: { value: language } } };
}

function run({ setting, around, style, key, own }: RunContext, content: IRunOptions): TextRun {
  const { theme } = setting;
  const styled = key === undefined ? around : inlineTextStyle(theme, around, key);
  return new TextRun({
    ...(key === undefined ? {} : { style: styleNameOf(key, theme.base).id }),
    ...runPropertiesBeyond(theme, styled, style),
    ...own,
    ...content,
  });
}

/** The first call of a footnote is its anchor; every other refers to that one and follows when notes are renumbered. */
function writeCall(setting: DocxSetting, call: Extract<Inline, { kind: "note-reference" }>): ParagraphChild[] {
  const { notes, bookmarks, firstCalls } = setting.footnotes;
  const number = bookmarks.get(call.note);
  const label = xmlText(call.label);
  if (number === undefined) return [raisedRun(label)];
  const name = bookmarkName(number);
  if (!notes.has(call.note)) return [new InternalHyperlink({ anchor: name, children: [raisedRun(label)] })];
  if (!firstCalls.has(call)) return [field(`NOTEREF ${name} \\f \\h`, raisedRun(label))];
  return [new BookmarkStart(name, number), new FootnoteReferenceRun(number), new BookmarkEnd(number)];
}

function raisedRun(text: string): TextRun {
  return new TextRun({ style: "FootnoteReference", text });
}

/** Returns a field: what Word works out, and until then the run, which also says how the result looks. */
function field(instruction: string, shown: TextRun): ParagraphChild {
  const written = new ImportedXmlComponent("w:fldSimple", { "w:instr": instruction });
  written.push(shown);
  return written;
}
