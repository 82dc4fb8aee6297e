import { attribute, escapeText } from "./escape-html.ts";

/** What the pages had no room for, in the words of the page. */
export interface LeftOutNote {
  /** Heads the list: `Left out for length`. */
  readonly label: string;
  /** The statements, without marks, in the brief's order. */
  readonly texts: readonly string[];
}

/** Returns the list of what the pages had no room for, and how much it is, as a part of its own; nothing where all is there. */
export function writeLeftOut({ label, texts }: LeftOutNote): readonly string[] {
  if (texts.length === 0) return [];
  return [
    `<aside class="left-out"${attribute("aria-label", label)}>`,
    `<h2>${escapeText(label)} (${texts.length})</h2>`,
    "<ul>",
    ...texts.map((text) => `<li>${escapeText(text)}</li>`),
    "</ul>",
    "</aside>",
  ];
}
