import type { GlyphPosition } from "./pdfkit-font.ts";
import type { PdfKitDocument, PlacedInline } from "./pdfmake-modules.ts";

/** What an inline may carry that a text object does not, as pdfmake sets it where there is nothing of it. */
const absent = Object.entries({
  _pageNodeRef: undefined,
  background: undefined,
  characterSpacing: 0,
  decoration: undefined,
  fontFeatures: undefined,
  linkToPage: undefined,
  opacity: 1,
  sub: false,
  sup: false,
});

/** Returns whether inlines of a line are no more than text, links aside; what is more, pdfmake draws itself. */
export function isPlainText(line: object, inlines: readonly PlacedInline[]): boolean {
  if ("_outline" in line || "_pageNodeRef" in line) return false;
  return inlines.every((inline) => absent.every(([key, nothing]) => (Reflect.get(inline, key) ?? nothing) === nothing));
}

/**
 * Returns inlines as one text object (PDF 1.7, 9.4), or undefined where a glyph is moved off the baseline. pdfmake makes
 * an object for each word, with its place, font, colour and opacity anew: four times the operators. A word that begins
 * where the one before it ended only goes on. Lengths in points from the top left corner of the page.
 */
export function textObject(inlines: readonly PlacedInline[], x: number, baseline: number): TextObject | undefined {
  const parts: TextPart[] = [];
  let pen = 0;
  for (const inline of inlines) {
    const text = inline.text.replaceAll("\n", "");
    if (text === "") continue;
    const [codes, positions] = inline.font.encode(text);
    if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return undefined;
    const start = x + inline.x;
    let part = parts.at(-1);
    if (part === undefined || !goesOn(part.style, inline)) {
      part = { style: inline, x: start, glyphs: [] };
      parts.push(part);
    } else move(part.glyphs, ((start - pen) * 1000) / inline.fontSize);
    addGlyphs(part.glyphs, codes, positions);
    pen = start + (inline.fontSize * sum(positions)) / 1000;
  }
  return { parts, baseline };
}

/** Text that is ready to be written, which moves nothing but the pen. */
export interface TextObject {
  readonly parts: readonly TextPart[];
  readonly baseline: number;
}

interface TextPart {
  readonly style: PlacedInline;
  readonly x: number;
  /** Codes of glyphs, and moves to the right between them in thousandths of the size. */
  readonly glyphs: (string | number)[];
}

/** Writes a text object onto the present page of a document. */
export function drawTextObject(document: PdfKitDocument, { parts, baseline }: TextObject): void {
  for (const { style, x, glyphs } of parts) {
    const { font, fontSize, color } = style;
    document.fillColor(color ?? "black");
    document.page.fonts[font.id] ??= font.ref();
    // The page's own axis points down; letters stand upright on it.
    const place = `1 0 0 -1 ${rounded(x)} ${rounded(baseline)} Tm`;
    document.addContent(`BT /${font.id} ${rounded(fontSize)} Tf ${place} [${glyphArray(glyphs)}] TJ ET`);
  }
}

function goesOn(style: PlacedInline, next: PlacedInline): boolean {
  return style.font === next.font && style.fontSize === next.fontSize && style.color === next.color;
}

function addGlyphs(glyphs: (string | number)[], codes: readonly string[], positions: readonly GlyphPosition[]): void {
  for (const [index, code] of codes.entries()) {
    const position = positions[index];
    glyphs.push(code);
    if (position !== undefined) move(glyphs, position.xAdvance - position.advanceWidth);
  }
}

function move(glyphs: (string | number)[], distance: number): void {
  if (Math.abs(distance) < smallestMove) return;
  const last = glyphs.at(-1);
  if (typeof last === "number") glyphs[glyphs.length - 1] = last + distance;
  else glyphs.push(distance);
}

/** In thousandths of the size: at 10 points a ten thousandth of a point, which only arithmetic makes. */
const smallestMove = 0.01;

function sum(positions: readonly GlyphPosition[]): number {
  return positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
}

/** What an array of glyphs subtracts from the pen's way (TJ) is the opposite of a move to the right. */
function glyphArray(glyphs: readonly (string | number)[]): string {
  let array = "";
  let isOpen = false;
  for (const glyph of glyphs) {
    const isCode = typeof glyph === "string";
    if (isCode !== isOpen) array += isOpen ? ">" : "<";
    array += isCode ? glyph : rounded(-glyph);
    isOpen = isCode;
  }
  return isOpen ? `${array}>` : array;
}

/** To a thousandth: of a point, or of a thousandth of the size. */
function rounded(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
