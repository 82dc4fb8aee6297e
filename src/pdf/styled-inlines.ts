import { breakWords, type Word } from "./break-words.ts";
import type { Run, RunProperties } from "./definition.ts";
import type { PlacedInline } from "./pdfmake-modules.ts";
import { BaseTextInlines, type MeasuredInlines, type StyleStack } from "./pdfmake-text.ts";

/** What a run says for our own use: pdfmake carries it along, and passes it on to no one. */
type Own = "runTag" | "hyphenate" | "language" | "ascent";

/** What pdfmake takes where neither a run nor a node round it says anything. */
const defaults = {
  font: "Roboto",
  fontSize: 12,
  lineHeight: 1,
  bold: false,
  italics: false,
  color: "black",
  link: null,
  linkToDestination: null,
  noWrap: null,
} as const satisfies Record<Exclude<keyof RunProperties, Own | "fontFeatures">, unknown>;

/**
 * pdfmake's measuring of texts, which looks up the style of a run once: pdfmake asks for each of 23 properties again for
 * every word, through all the nodes round it.
 */
export class StyledInlines extends BaseTextInlines {
  override buildInlines(text: unknown, styles: StyleStack): MeasuredInlines {
    if (!isRuns(text)) return super.buildInlines(text, styles);
    const items: PlacedInline[] = [];
    let last = "";
    for (const run of text) {
      const style = this.styleOf(run, styles);
      const isWhole = style.noWrap === true;
      const words = isWhole ? [{ text: run.text, lineEnd: false }] : breakWords(run.text);
      if (isOneWord(last, isWhole ? breakWords(run.text)[0] : words[0])) joinToNext(items);
      for (const word of words) items.push(measureWord(word, style));
      last = lastPart(words, isWhole);
    }
    const isWhole = inherited(styles, "noWrap") === true;
    return { items, ...extentOf(items, isWhole) };
  }

  private styleOf(run: Run, styles: StyleStack): RunStyle {
    const look = <Key extends keyof typeof defaults>(key: Key) => run[key] ?? inherited(styles, key) ?? defaults[key];
    const font = this.pdfDocument.provideFont(look("font"), look("bold"), look("italics"));
    const fontSize = look("fontSize");
    return {
      font,
      fontSize,
      height: font.lineHeight(fontSize) * look("lineHeight"),
      color: look("color"),
      link: look("link"),
      linkToDestination: look("linkToDestination"),
      noWrap: look("noWrap"),
      runTag: run.runTag,
      hyphenate: run.hyphenate,
      language: run.language,
      ascent: run.ascent,
      space: font.widthOfString(" ", fontSize),
    };
  }
}

/** What the words of a run have in common, and the width of a space in it. Lengths in points. */
interface RunStyle
  extends Pick<
    PlacedInline,
    "font" | "fontSize" | "height" | "color" | "link" | "linkToDestination" | "noWrap" | Exclude<Own, "fontFeatures">
  > {
  readonly space: number;
}

/** What asks for features of its font, pdfmake measures. */
function isRuns(text: unknown): text is readonly Run[] {
  return Array.isArray(text) && text.every(isPlainRun);
}

function isPlainRun(run: { text?: unknown; style?: unknown; fontFeatures?: unknown } | null | undefined): boolean {
  return typeof run?.text === "string" && run.style === undefined && run.fontFeatures === undefined;
}

/** What the nodes round a run say of a property, the nearest first. */
function inherited<Key extends keyof RunProperties>(
  { styleOverrides, defaultStyle }: StyleStack,
  key: Key,
): RunProperties[Key] | null {
  for (let index = styleOverrides.length - 1; index >= 0; index--) {
    const value = styleOverrides[index]?.[key];
    if (value !== undefined && value !== null) return value;
  }
  return defaultStyle[key];
}

function measureWord({ text, lineEnd }: Word, style: RunStyle): PlacedInline {
  const { font, fontSize, height, color, link, linkToDestination, noWrap } = style;
  return {
    text,
    font,
    fontSize,
    height,
    width: font.widthOfString(text, fontSize),
    leadingCut: widthOfSpaces(leadingSpaces, text, style),
    trailingCut: text.endsWith(" ") || trailingSpaces.test(text) ? widthOfSpaces(trailingSpaces, text, style) : 0,
    x: 0,
    alignment: "left",
    color,
    link,
    linkToDestination,
    noWrap,
    runTag: style.runTag,
    hyphenate: style.hyphenate,
    language: style.language,
    ascent: style.ascent,
    lineEnd,
    noNewLine: false,
  };
}

const leadingSpaces = /^\s+/;
const trailingSpaces = /\s+$/;

/** Most words begin without a space and end in one. */
function widthOfSpaces(spaces: RegExp, text: string, { font, fontSize, space }: RunStyle): number {
  const found = spaces.exec(text)?.[0];
  if (found === undefined) return 0;
  return found === " " ? space : font.widthOfString(found, fontSize);
}

/** Whether no line may end between the last word of a run and the first of the next. */
function isOneWord(last: string, next: Word | undefined): boolean {
  return last !== "" && next !== undefined && breakWords(last + next.text).length === 1;
}

function joinToNext(items: PlacedInline[]): void {
  const last = items.at(-1);
  if (last !== undefined) last.noNewLine = true;
}

/** What the words of a run end in, where the next run may go on; nothing where a line ends there. */
function lastPart(words: readonly Word[], isWhole: boolean): string {
  const last = words.at(-1);
  if (last === undefined || last.lineEnd) return "";
  return isWhole ? (breakWords(last.text).at(-1)?.text ?? "") : last.text;
}

/** The widths of the widest word and of the widest line, in points, as tables and columns ask for them. */
function extentOf(items: readonly PlacedInline[], isWhole: boolean): { minWidth: number; maxWidth: number } {
  let [minWidth, maxWidth] = [0, 0];
  let [lineWidth, leadingCut] = [0, 0];
  let isFirst = true;
  for (const { width, leadingCut: leading = 0, trailingCut = 0, lineEnd } of items) {
    if (isFirst) [lineWidth, leadingCut] = [0, leading];
    lineWidth += width;
    minWidth = Math.max(minWidth, width - leading - trailingCut);
    maxWidth = Math.max(maxWidth, lineWidth - leadingCut - trailingCut);
    isFirst = lineEnd === true;
  }
  return { minWidth: isWhole ? maxWidth : minWidth, maxWidth };
}
