import { type Inline, inlineText } from "../document/document.ts";
import { monthNames } from "../source/month-names.ts";

const noBreak = "\u00A0";
const longestLastWord = 14;
const shortestParagraph = 40;

/** A date such as 21 February 2024, 21. Februar 2024 or 21 de febrero de 2024 belongs on one line. */
const fullDate = /(\d{1,2}\.?) (de )?(\p{L}{3,10}\.?) (de )?(\d{4})/gu;
const months = Object.values(monthNames).flat().join("|");
const monthAndYear = new RegExp(`(?<!\\p{L})(${months}) (de )?(\\d{4})`, "gu");
/** French sets spaces before these signs and inside its quotation marks: no line begins or ends with them. */
const spacedSigns = / (?=[?!:;»])|(?<=«) /g;
/** A number and the word that makes it an amount. */
const amount =
  /(\d) (million|billion|trillion|thousand|per cent|percent|Millionen|Milliarden|Prozent|millions|milliards|millones|%|€|kg|km|GW|MW|TWh)(?!\p{L})/gu;

/**
 * Returns the inlines of a paragraph with no-break spaces where a line must not end: inside dates and amounts, and
 * before a short last word, so that no paragraph ends on a single word (page reference, rule 11).
 */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const kept = mapText(inlines, keepTogether);
  return inlineText(kept).length < shortestParagraph ? kept : bindLastWord(kept);
}

/** Keeps a line from ending where it stands, and is not drawn (U+2060). */
const wordJoiner = "\u2060";

/** Returns a text with the plain hyphen for those that look like it and that few fonts have (U+2010, U+2011). */
export function plainHyphens(text: string): string {
  return text.replaceAll("\u2010", "-").replaceAll("\u2011", `-${wordJoiner}`);
}

function keepTogether(text: string): string {
  return plainHyphens(text)
    .replaceAll(fullDate, withoutBreaks)
    .replaceAll(monthAndYear, withoutBreaks)
    .replaceAll(spacedSigns, noBreak)
    .replaceAll(amount, (_, digit: string, word: string) => `${digit}${noBreak}${word.replace(" ", noBreak)}`);
}

function withoutBreaks(text: string): string {
  return text.replaceAll(" ", noBreak);
}

function mapText(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === "text") return { ...inline, text: change(inline.text) };
    return "children" in inline ? { ...inline, children: mapText(inline.children, change) } : inline;
  });
}

/** The last space of the paragraph is looked for in its last text, past the note references at its end. */
function bindLastWord(inlines: readonly Inline[]): readonly Inline[] {
  const at = inlines.findLastIndex((inline) => inline.kind !== "note-reference");
  const last = inlines[at];
  if (last === undefined) return inlines;
  if ("children" in last) return inlines.with(at, { ...last, children: bindLastWord(last.children) });
  if (last.kind !== "text") return inlines;
  const space = last.text.lastIndexOf(" ");
  const word = last.text.slice(space + 1);
  const bound = word.includes(noBreak) || word.length > longestLastWord;
  if (space <= 0 || word === "" || bound) return inlines;
  return inlines.with(at, { ...last, text: `${last.text.slice(0, space)}${noBreak}${word}` });
}
