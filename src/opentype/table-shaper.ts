import { glyphAdvances } from "./glyph-advances.ts";
import { type LatinRules, latinRules } from "./latin-rules.ts";
import type { Ligature } from "./read-ligatures.ts";
import type { FontTables } from "./read-tables.ts";

/** A glyph as a text shows it: a character, or several that the font joins. Lengths in font units. */
export interface Letter {
  readonly glyph: number;
  readonly advance: number;
  readonly text: string;
}

/** Sets plain Latin text from a font's tables, as a shaping engine would, at a small part of its cost. */
export interface TableShaper {
  readonly letters: readonly Letter[];
  /** Returns a text as places in the list of letters, or undefined where it needs a shaping engine. */
  shape(text: string): readonly number[] | undefined;
  /** Returns how far the pen moves from one letter's end to the next letter's beginning: mostly not at all. */
  kerning(letter: number, next: number): number;
  /** Returns the width of a text, or undefined where it needs a shaping engine. */
  widthOf(text: string): number | undefined;
}

/**
 * First and last of the characters we set: Latin letters up to Extended-A, figures, punctuation and signs of money.
 * The gaps are soft hyphens, signs that are not drawn, and the fraction slash, which changes the figures beside it.
 */
const characterRanges = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x2010, 0x2027],
  [0x202f, 0x2043],
  [0x2045, 0x205e],
  [0x2070, 0x2079],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
] as const;

/** Returns what sets plain text in a font, or undefined where that takes more than tables; `glyphOf` gives 0 for none. */
export function tableShaper(tables: FontTables, glyphOf: (codePoint: number) => number): TableShaper | undefined {
  const characters = new Map<string, number>();
  for (const [first, last] of characterRanges) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const glyph = glyphOf(codePoint);
      if (glyph !== 0) characters.set(String.fromCharCode(codePoint), glyph);
    }
  }
  const rules = latinRules(tables, new Set(characters.values()));
  return rules === undefined ? undefined : shaperOf(rules, lettersOf(rules, characters, glyphAdvances(tables)));
}

/** The letters of the font: first the characters, then what they are joined to. */
function lettersOf(
  { ligatures, touched }: LatinRules,
  characters: ReadonlyMap<string, number>,
  advanceOf: (glyph: number) => number,
): readonly Letter[] {
  const letter = (text: string, glyph: number): Letter => ({ glyph, advance: advanceOf(glyph), text });
  const texts = new Map<number, string>();
  for (const [text, glyph] of characters) if (!texts.has(glyph)) texts.set(glyph, text);
  for (const { first, rest, glyph } of ligatures.flat()) {
    if (!texts.has(glyph)) texts.set(glyph, [first, ...rest].map((each) => texts.get(each)).join(""));
  }
  const known = new Set(characters.values());
  const joined = [...texts].filter(([glyph]) => !known.has(glyph)).map(([glyph, text]) => letter(text, glyph));
  const single = [...characters].map(([text, glyph]) => letter(text, glyph));
  return [...single, ...joined].filter(({ glyph }) => !touched.has(glyph));
}

/** A text up to a space is shaped by itself, as pdfkit does it: nothing is kerned across the beginning of a word. */
const space = " ";

/** Fewer characters than this have a place. */
const none = 0xff_ff;

/** Returns the places of single characters by their UTF-16 code units: every letter of every text is looked up here. */
function placesByCode(letters: readonly Letter[]): Uint16Array {
  const places = new Uint16Array(Math.max(...characterRanges.flat()) + 1).fill(none);
  for (const [place, { text }] of letters.entries()) if (text.length === 1) places[text.charCodeAt(0)] = place;
  return places;
}

/** No two glyphs stand so far apart: the mark of a pair that has not been asked for. */
const unknown = 0x7f_ff;

function shaperOf(rules: LatinRules, letters: readonly Letter[]): TableShaper {
  const places = placesByCode(letters);
  const byGlyph = new Map(letters.map(({ glyph }, place) => [glyph, place]));
  const rows = rules.ligatures.map(byFirstGlyph);
  const joins = new Set(letters.flatMap(({ glyph }, place) => (rows.some((row) => row.has(glyph)) ? [place] : [])));
  const kerned = new Int16Array(letters.length ** 2).fill(unknown);
  const spacePlace = places[space.charCodeAt(0)];

  const shaper: TableShaper = {
    letters,
    shape: (text) => {
      const shaped: number[] = [];
      let mayJoin = false;
      for (let at = 0; at < text.length; at++) {
        const place = places[text.charCodeAt(at)] ?? none;
        if (place === none) return undefined;
        shaped.push(place);
        mayJoin ||= joins.has(place);
      }
      if (!rules.isForFigures && !text.split(space).every(isLatin)) return undefined;
      return mayJoin ? joinLetters(shaped, rows, letters, byGlyph) : shaped;
    },
    kerning: (letter, next) => {
      if (letter === spacePlace) return 0;
      const pair = letter * letters.length + next;
      const known = kerned[pair] ?? 0;
      if (known !== unknown) return known;
      const distance = rules.kerning(letters[letter]?.glyph ?? 0, letters[next]?.glyph ?? 0);
      kerned[pair] = distance;
      return distance;
    },
    widthOf: (text) => {
      const shaped = shaper.shape(text);
      if (shaped === undefined) return undefined;
      let width = 0;
      let before: number | undefined;
      for (const place of shaped) {
        if (before !== undefined) width += shaper.kerning(before, place);
        width += letters[place]?.advance ?? 0;
        before = place;
      }
      return width;
    },
  };
  return shaper;
}

const latin = /\p{Script=Latin}/u;

/** Where figures follow rules of their own, words are set that hold a letter: it decides on the rules of the whole. */
function isLatin(word: string): boolean {
  return word === "" || latin.test(word);
}

function byFirstGlyph(ligatures: readonly Ligature[]): ReadonlyMap<number, readonly Ligature[]> {
  const firsts = new Set(ligatures.map(({ first }) => first));
  return new Map([...firsts].map((glyph) => [glyph, ligatures.filter(({ first }) => first === glyph)]));
}

/** Joins letters as the rules say, one rule after another, or returns undefined where they become one we do not know. */
function joinLetters(
  shaped: readonly number[],
  rows: readonly ReadonlyMap<number, readonly Ligature[]>[],
  letters: readonly Letter[],
  byGlyph: ReadonlyMap<number, number>,
): readonly number[] | undefined {
  let current = shaped;
  for (const row of rows) {
    const joined: number[] = [];
    for (let at = 0; at < current.length; ) {
      const glyphAt = (offset: number) => letters[current[at + offset] ?? -1]?.glyph;
      const ligature = row
        .get(glyphAt(0) ?? -1)
        ?.find(({ rest }) => rest.every((glyph, offset) => glyph === glyphAt(offset + 1)));
      const place = ligature === undefined ? current[at] : byGlyph.get(ligature.glyph);
      if (place === undefined) return undefined;
      joined.push(place);
      at += 1 + (ligature?.rest.length ?? 0);
    }
    current = joined;
  }
  return current;
}
