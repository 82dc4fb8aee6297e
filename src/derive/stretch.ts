import { plainTextOf } from "../brief/inline-markdown.ts";

/** A stretch of the article's text, as offsets; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Returns the characters of a stretch as they stand in the text. */
export function sliceOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** Returns a stretch without the white space at its ends. */
export function trimStretch(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Returns text with every run of white space as one space. */
export function collapse(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** Returns the words of an article's text as a reader sees them: of a Markdown file, without its marks. */
export function readableWords(text: string, fileName: string): string {
  return /\.(?:md|markdown)$/i.test(fileName) ? collapse(plainTextOf(text)) : collapse(text);
}
