import type { Inline } from "../document/document.ts";
import { raised } from "../document/superior-figures.ts";
import { blockTextStyle, elementOf, inlineTextStyle, type TextStyle } from "../theme/text-style.ts";
import type { Run, RunProperties, RunTag, TextNode } from "./definition.ts";
import { faceOf } from "./fonts.ts";
import { noteDestination } from "./note-destinations.ts";
import { runProperties, type Setting } from "./setting.ts";
import { splitByFont } from "./split-by-font.ts";
import { tidyInlines } from "./tidy-inlines.ts";

/** Numbers of the current page and of all pages, where they are known. */
export interface PageNumbers {
  readonly page: number;
  readonly pages: number;
}

/** Returns a paragraph of a style: its text with the marks, links and raised figures of its inlines. */
export function defineText(setting: Setting, key: string, inlines: readonly Inline[], numbers?: PageNumbers): TextNode {
  const style = blockTextStyle(setting.theme, key);
  const context: RunContext = {
    setting,
    style,
    link: {},
    language: undefined,
    tag: undefined,
    numbers,
    isCell: /^t[dh]$/.test(elementOf(key)),
  };
  return { text: defineRuns(context, tidyInlines(inlines)), ...runProperties(setting, style) };
}

interface RunContext {
  readonly setting: Setting;
  readonly style: TextStyle;
  readonly link: RunProperties;
  readonly language: string | undefined;
  /** The element of the runs, that of the outermost mark: PDF readers gain nothing from deeper ones. */
  readonly tag: RunTag | undefined;
  readonly numbers: PageNumbers | undefined;
  readonly isCell: boolean;
}

function defineRuns(context: RunContext, inlines: readonly Inline[]): Run[] {
  return inlines.flatMap((inline, index) => {
    const follows = inlines[index - 1]?.kind === "note-reference" && inline.kind === "note-reference";
    const separator = follows ? [run(context, noteSeparator(context))] : [];
    return [...separator, ...defineInline(context, inline)];
  });
}

/** Between two raised figures a narrow space that does not break; fonts that lack it have the wider one. */
function noteSeparator({ setting, style }: RunContext): string {
  return faceOf(setting.fonts, style).covers(0x202f) ? "\u202F" : "\u00A0";
}

function defineInline(context: RunContext, inline: Inline): Run[] {
  switch (inline.kind) {
    case "text":
      return splitNames(inline.text).flatMap(({ text, whole }) =>
        splitByFont(context.setting.fonts, context.style, text).map((part) => ({
          ...run({ ...context, style: { ...context.style, font: part.font } }, part.text),
          ...(whole ? { noWrap: true } : {}),
          ...(part.font === context.style.font ? {} : { ascent: ascentOf(context) }),
        })),
      );
    case "strong":
    case "emphasis":
    case "span": {
      const style = inlineTextStyle(context.setting.theme, context.style, inline.style);
      const language = inline.language ?? context.language;
      return defineRuns({ ...context, style, language, tag: context.tag ?? tagOf(inline) }, inline.children);
    }
    case "link": {
      const style = undivided(inlineTextStyle(context.setting.theme, context.style, inline.style));
      const tag: RunTag = { role: "Link" };
      return defineRuns({ ...context, style, tag, link: { link: inline.address } }, inline.children);
    }
    case "abbreviation": {
      const tag: RunTag = { role: "Span", expansion: inline.expansion };
      return defineRuns({ ...context, style: undivided(context.style), tag }, inline.children);
    }
    case "note-reference": {
      // The font's own superior figures keep the line height and are copied as superscripts; pdfmake's `sup` shrinks.
      const tag: RunTag = { role: "Link", contents: inline.label, note: inline.note };
      const linkToDestination = noteDestination(inline.note);
      return [{ ...run({ ...context, tag }, raised(inline.label)), linkToDestination }];
    }
    case "line-break":
      return [run(context, "\n")];
    case "page-number":
      return [run(context, String(context.numbers?.page ?? ""))];
    case "page-count":
      return [run(context, String(context.numbers?.pages ?? ""))];
  }
}

function ascentOf({ setting, style }: RunContext): number {
  return faceOf(setting.fonts, style).ascent * style.size;
}

/** An address or an abbreviation is not divided by the rules of a language. */
function undivided(style: TextStyle): TextStyle {
  return { ...style, hyphenate: false };
}

function run(context: RunContext, text: string): Run {
  return {
    text,
    ...runProperties(context.setting, context.style),
    ...figureFeatures(context, text),
    ...context.link,
    ...(context.language === undefined ? {} : { language: context.language }),
    ...(context.tag === undefined ? {} : { runTag: context.tag }),
  };
}

/** Figures in the cells of a table stand one below the other. */
function figureFeatures({ setting, style, isCell }: RunContext, text: string): RunProperties {
  const fontFeatures = isCell && /\d/.test(text) ? [...faceOf(setting.fonts, style).tabularFeatures()] : [];
  return fontFeatures.length === 0 ? {} : { fontFeatures };
}

/** A span is an element of its own only where it says something: another language. */
function tagOf(inline: Extract<Inline, { kind: "strong" | "emphasis" | "span" }>): RunTag | undefined {
  const language = inline.language === undefined ? {} : { language: inline.language };
  switch (inline.kind) {
    case "strong":
      return { role: "Strong", ...language };
    case "emphasis":
      return { role: "Em", ...language };
    case "span":
      return inline.language === undefined ? undefined : { role: "Span", ...language };
  }
}

/** A word that starts with one or two signs and a hyphen, such as I-Soon, F-16 or e-mail. */
const shortStart = /(?<![^\s\u00A0])[^\s\u00A0]{1,2}-[^\s\u00A0]+/g;

/** Returns a text in parts, where a part that is whole must not be broken at its hyphen. */
function splitNames(text: string): readonly { readonly text: string; readonly whole: boolean }[] {
  const parts: { readonly text: string; readonly whole: boolean }[] = [];
  let from = 0;
  for (const { 0: name, index } of text.matchAll(shortStart)) {
    if (index > from) parts.push({ text: text.slice(from, index), whole: false });
    parts.push({ text: name, whole: true });
    from = index + name.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), whole: false });
  return parts;
}
