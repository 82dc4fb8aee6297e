/** How the marks round a full stop tell whether a sentence goes on; each pattern is compiled once. */
export interface SentenceMarks {
  /** What comes after a full stop and still belongs to the sentence: the end of its quotation. */
  readonly closes: RegExp;
  /** What comes after a full stop and goes on with the sentence. */
  readonly goesOn: RegExp;
  /** The last word before a full stop, without the marks that close a quotation. */
  readonly lastWord: RegExp;
  /** Where a sentence may begin that the segmenter sees none: at the end of the white space matched. */
  readonly alsoBegins: RegExp | undefined;
}

/** English: words in lower case go on, and so does the mark that ends a quotation. */
export const englishMarks: SentenceMarks = {
  closes: /^[”’"')\]]+(?:\s|$)/,
  goesOn: /^\p{Ll}/u,
  lastWord: /(\S+)\.[”’"')\]]*$/,
  alsoBegins: undefined,
};

/**
 * Returns the marks of a language with these signs at the end of a quotation. What a speaker says may go on behind a
 * comma, `« Partez ! », dit-il`, or a dash, `—¿Vendrá? —preguntó`. The segmenter sees no end at a guillemet that stands
 * alone, at an ellipsis, or before a dash.
 */
export function marksWith(closing: string): SentenceMarks {
  return {
    closes: new RegExp(`^[${closing}]+(?:[\\s,;:.]|$)`),
    goesOn: /^(?:[–—-]\s?|[,;:]\s?)?\p{Ll}/u,
    lastWord: new RegExp(`(\\S+)\\.\\s?[${closing}]*$`),
    alsoBegins: new RegExp(`[.!?…](?:\\s?[${closing}])?\\s+(?=(?:[—–]\\s?)?[«„“»¿¡]{0,2}\\s?\\p{Lu})`, "gu"),
  };
}
