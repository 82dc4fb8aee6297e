/**
 * What inline Markdown would read as markup: a backslash before a sign, an asterisk, an underscore at the edge of a
 * word, and the `](` of a link. Underscores within words and lone brackets mean nothing to it, so they stay readable.
 */
const markup = /\\(?=[!-/:-@[-`{-~])|\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=\()/gu;

/** Returns words as Markdown that reads as exactly these words. */
export function escapeMarkdown(words: string): string {
  return words.replaceAll(markup, "\\$&");
}
