import type { PdfFont } from "./pdfkit-font.ts";
import { softHyphen } from "./soft-hyphens.ts";

/** Characters that are not drawn (Unicode: Default_Ignorable_Code_Point), such as a soft hyphen or a word joiner. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u;
const allIgnorable = new RegExp(ignorable, "gu");
const joiners: readonly string[] = ["\u200C", "\u200D"];

/**
 * Lets a font print a soft hyphen at the end of a text as a hyphen, and nothing for other characters that are not drawn:
 * of those a font lacks, its shaping would make an empty box. The hyphen has a code of its own, by which readers know
 * that it is no part of the word (PDF 1.7, 14.8.2.2.3).
 */
export function printSoftHyphens(font: PdfFont): void {
  const [encode, widthOfString] = [font.encode.bind(font), font.widthOfString.bind(font)];
  let hyphen: string | undefined;
  font.widthOfString = (text, size, features) => widthOfString(drawnText(font, text), size, features);
  font.encode = (text, features) => {
    if (!ignorable.test(text)) return encode(text, features);
    if (!text.endsWith(softHyphen)) return withoutJoiners(encode(drawnText(font, text), features), encode(" "));
    const [codes, positions] = withoutJoiners(encode(`${drawnText(font, text)}-`, features), encode(" "));
    const [[plain]] = encode("-");
    hyphen ??= addHyphen(font);
    return [codes.at(-1) === plain ? codes.with(-1, hyphen) : codes, positions];
  };
}

type Encoded = ReturnType<PdfFont["encode"]>;

/** Joiners take part in shaping, where a font has them. */
function drawnText({ font }: PdfFont, text: string): string {
  if (!ignorable.test(text)) return text;
  return text.replaceAll(allIgnorable, (sign) =>
    joiners.includes(sign) && font.hasGlyphForCodePoint(sign.charCodeAt(0)) ? sign : "",
  );
}

/** For a joiner shaping leaves a space that takes no room, which would be copied as a space. */
function withoutJoiners([codes, positions]: Encoded, [[space]]: Encoded): Encoded {
  const drawn = codes.map((code, index) => code !== space || positions[index]?.xAdvance !== 0);
  return [codes.filter((_, index) => drawn[index]), positions.filter((_, index) => drawn[index])];
}

/** Returns the code of another hyphen in the document's part of the font, which stands for U+00AD. */
function addHyphen({ font, subset, widths, unicode, scale }: PdfFont): string {
  const glyph = font.glyphForCodePoint(0x2d);
  const code = subset.glyphs.push(glyph.id) - 1;
  widths[code] = glyph.advanceWidth * scale;
  unicode[code] = [0xad];
  return code.toString(16).padStart(4, "0");
}
