import { createRequire } from "node:module";
import type { Font } from "fontkit";

/** A font as fontkit opens it; it remembers each glyph with the characters that first asked for it. */
export interface KeptFont extends Font {
  _glyphs: object;
  /** Finds a glyph without remembering the character; 0 is none. */
  readonly _cmapProcessor: { lookup(codePoint: number): number };
}

/** What we use of fontkit, beyond its types. */
interface Fontkit {
  create(bytes: Uint8Array): KeptFont | { readonly fonts: readonly Font[] };
  registerFormat(format: { new (stream: FontStream): object; probe(bytes: Uint8Array): boolean }): void;
}

interface FontStream {
  readonly buffer: Uint8Array;
}

/** `require` gives the copy that pdfkit works with; an `import` would give another, with formats of its own. */
const require = createRequire(import.meta.url);
const fontkit: Fontkit = require("fontkit");

const magic = Buffer.from("kept");
const kept: KeptFont[] = [];

/**
 * The format of the eight bytes that name a kept font. pdfkit opens fonts anew for each document, from bytes only, and
 * a font's first layout decodes tables for longer than a page takes to set; so the bytes it is given name a font that
 * is open already.
 */
class KeptFormat {
  static probe(bytes: Uint8Array): boolean {
    return bytes.length === 8 && Buffer.from(bytes).subarray(0, magic.length).equals(magic);
  }

  constructor({ buffer }: FontStream) {
    const font = kept[Buffer.from(buffer).readUInt32BE(magic.length)];
    if (font === undefined) throw new Error("the name of a font that was never kept");
    // biome-ignore lint/correctness/noConstructorReturn: fontkit makes fonts with `new`, and this one is there already
    return font;
  }
}

fontkit.registerFormat(KeptFormat);

/** A font that stays open, and the bytes by which pdfkit finds it. */
export interface OpenFile {
  readonly font: KeptFont;
  readonly name: Uint8Array;
}

/** Returns the font in a file's bytes, opened once and kept open. Throws on bytes that are no single font. */
export function keepFont(bytes: Uint8Array): OpenFile {
  const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ("fonts" in font) throw new Error("a font collection where a single font is wanted");
  const name = Buffer.alloc(8);
  magic.copy(name);
  name.writeUInt32BE(kept.push(font) - 1, magic.length);
  return { font, name };
}

/**
 * Lets a font forget its glyphs, and with them the characters that first asked for each: what a document tells readers
 * its glyphs stand for must not depend on the documents before it.
 */
export function forgetGlyphs(font: KeptFont): void {
  font._glyphs = {};
}
