import type { Stretch } from "./stretch.ts";

/** How a stretch of the text stands to the quotations in it. */
export interface QuotationState {
  /** The share of its letters that stand between quotation marks, from 0 to 1. */
  readonly share: number;
  /** Whether its first letter lies in a quotation that began before it. */
  readonly startsInside: boolean;
  /** Whether a quotation is still open where it ends. */
  readonly endsInside: boolean;
}

/** Answers what part of a stretch is quoted. */
export type QuotationsAt = (stretch: Stretch) => QuotationState;

/** The marks that open and close a quotation, besides the straight one, which does both. */
interface Marks {
  readonly opening: string;
  readonly closing: string;
}

const english: Marks = { opening: "“«", closing: "”»" };

/** Where quotations start low, the mark that opens them in English closes them. */
const german: Marks = { opening: "„«", closing: "“»" };

/** Many German books point guillemets inwards: »so«. */
const inward: Marks = { opening: "„»", closing: "“«" };

/** Returns the marks that a text quotes with, as told by those that stand before a word. */
function marksOf(text: string): Marks {
  if (/(?<![^\s([–—])»\p{L}/u.test(text) && !/(?<![^\s([–—])«\s?\p{L}/u.test(text)) return inward;
  return text.includes("„") ? german : english;
}

/**
 * Returns the quotations of a text, followed across sentences. A quotation that is not closed ends with its
 * paragraph, unless the next paragraph starts with a quotation mark, as is the custom for long ones.
 */
export function trackQuotations(text: string): QuotationsAt {
  const marks = marksOf(text);
  const quoted = quotedBefore(text, marks);
  const letters = lettersBefore(text);
  const isInside = (at: number) => (quoted[at + 1] ?? 0) > (quoted[at] ?? 0);
  return ({ start, end }) => {
    const all = (letters[end] ?? 0) - (letters[start] ?? 0);
    const inside = (quoted[end] ?? 0) - (quoted[start] ?? 0);
    return {
      share: all === 0 ? 0 : inside / all,
      startsInside: isInside(start),
      endsInside: isInside(end - 1) && !closes(text, end - 1, marks),
    };
  };
}

/** For each offset, how many letters before it are quoted; the marks themselves count as quoted but the opening one. */
function quotedBefore(text: string, marks: Marks): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const wasOpen = isOpen;
    isOpen = nextState(text, at, isOpen, marks);
    counts[at + 1] = (counts[at] ?? 0) + (wasOpen && isLetter(text, at) ? 1 : 0);
  }
  return counts;
}

function nextState(text: string, at: number, isOpen: boolean, marks: Marks): boolean {
  if (opens(text, at, marks)) return true;
  if (closes(text, at, marks)) return false;
  return isOpen && (text[at] !== "\n" || /^\n\s*[“"]/.test(text.slice(at, at + 8)) || !endsParagraph(text, at));
}

/** A single line break within a wrapped paragraph does not end it; a sentence's end, or a blank line, before it does. */
function endsParagraph(text: string, at: number): boolean {
  return text[at + 1] === "\n" || text[at - 1] === "\n" || /[.!?:”"]$/.test(text.slice(Math.max(0, at - 1), at));
}

/** A straight mark opens where a word starts after it and none ends before it. */
function opens(text: string, at: number, marks: Marks): boolean {
  const sign = text[at] ?? " ";
  if (sign !== '"') return marks.opening.includes(sign);
  return /\S/.test(text[at + 1] ?? " ") && (at === 0 || /[\s([{—–-]/.test(text[at - 1] ?? ""));
}

function closes(text: string, at: number, marks: Marks): boolean {
  const sign = text[at] ?? " ";
  return sign === '"' ? !opens(text, at, marks) : marks.closing.includes(sign);
}

function lettersBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) counts[at + 1] = (counts[at] ?? 0) + (isLetter(text, at) ? 1 : 0);
  return counts;
}

function isLetter(text: string, at: number): boolean {
  return !/\s/.test(text[at] ?? " ");
}
