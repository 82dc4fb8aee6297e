import type { SentenceMarks } from "./sentence-marks.ts";

/** What tells a full stop within a sentence from one that ends it, in one language. All words are in lower case. */
export interface SentenceRules {
  /** Abbreviations that never end a sentence: a name or a number follows. */
  readonly beforeNames: ReadonlySet<string>;
  /** Abbreviations that stand before a number; elsewhere they are words. */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Abbreviations that can stand anywhere: they end a sentence where a starter follows. */
  readonly anywhere: ReadonlySet<string>;
  /** Words that begin a sentence rather than go on with a name. */
  readonly starters: ReadonlySet<string>;
  /** Tells whether a number with a full stop is an ordinal, from the words round it; absent: numbers end sentences. */
  readonly isOrdinal?: (before: string, number: string, next: string) => boolean;
  readonly marks: SentenceMarks;
}
