import type { PlacedInline } from "./pdfmake-modules.ts";
import { softHyphen, withoutSoftHyphens } from "./soft-hyphens.ts";

/** Words are joined up to this length, so that dividing one takes no longer the longer it is. */
const longestWord = 200;

/** What two pieces of a word share that are drawn as one. */
const look = [
  "font",
  "fontSize",
  "fontFeatures",
  "color",
  "noWrap",
  "runTag",
  "link",
  "linkToDestination",
  "language",
] as const;

/**
 * Returns the inlines of a paragraph with its words whole again: pdfmake ends one at every soft hyphen, and so loses
 * the kerning and the ligatures there. Where a word may be divided stands in its `breaks`.
 */
export function joinSyllables(inlines: readonly PlacedInline[]): readonly PlacedInline[] {
  if (!inlines.some(({ text }) => text.includes(softHyphen))) return inlines;
  const joined: PlacedInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const syllable = syllableOf(inline);
    if (last?.breaks?.at(-1) === 0 && isSameWord(last, inline)) joined[joined.length - 1] = join(last, syllable);
    else joined.push(syllable);
  }
  return joined.map((inline, index) => (index === joined.length - 1 ? withoutLastBreak(inline) : inline));
}

/** A syllable holds on to what follows it, but for the break at its end. */
function syllableOf(inline: PlacedInline): PlacedInline {
  if (!inline.text.includes(softHyphen)) return inline;
  const text = withoutSoftHyphens(inline.text);
  const mayEnd =
    inline.text.endsWith(softHyphen) && inline.lineEnd !== true && inline.noNewLine !== true && text !== "";
  return mayEnd ? { ...inline, text, breaks: [0], noNewLine: true } : { ...inline, text };
}

function isSameWord(last: PlacedInline, next: PlacedInline): boolean {
  return last.text.length + next.text.length <= longestWord && look.every((key) => last[key] === next[key]);
}

/** The breaks of a word are counted from its end. */
function join(last: PlacedInline, next: PlacedInline): PlacedInline {
  const breaks = [...(last.breaks ?? []).map((left) => left + next.text.length), ...(next.breaks ?? [])];
  const text = last.text + next.text;
  return {
    ...next,
    text,
    breaks,
    width: last.font.widthOfString(text, last.fontSize, last.fontFeatures),
    leadingCut: last.leadingCut ?? 0,
  };
}

function withoutLastBreak(inline: PlacedInline): PlacedInline {
  if (inline.breaks?.at(-1) !== 0) return inline;
  return { ...inline, breaks: inline.breaks.slice(0, -1), noNewLine: false };
}
