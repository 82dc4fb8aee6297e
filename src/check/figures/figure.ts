import type { Decimal } from "./decimal.ts";

/**
 * One way to understand a figure. A name is anything that must stand in the quote in the same form: "apt41",
 * "1990s", "24/7", a fraction as "2/3", a vague number as "hundreds".
 */
export type Reading =
  | { readonly kind: "quantity"; readonly value: Decimal; readonly unit: string | undefined }
  | {
      readonly kind: "date";
      readonly year: number | undefined;
      readonly month: number | undefined;
      readonly day: number | undefined;
    }
  | { readonly kind: "name"; readonly name: string };

/** A figure in a text. It has several readings where its form is ambiguous: "1.234" is 1,234 or a little over one. */
export interface Figure {
  /** As the text has it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** False for words that state no figure but can bear one out: the "one" of "one in three". */
  readonly claim: boolean;
  readonly readings: readonly Reading[];
}

/** A figure as the readers find it: between which tokens it stands. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly claim: boolean;
  readonly readings: readonly Reading[];
  /** Powers of ten of its magnitude words, which the first number of a range shares ("10 to 15 million"). */
  readonly scales: readonly number[];
}

/** A part of a text that bears on figures. */
export interface Token {
  /** "date" is a date in digits; "name" a word with digits in it; "sign" any single other sign. */
  readonly kind: "number" | "word" | "name" | "date" | "sign";
  /** With ASCII digits and plain hyphens, otherwise as written. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Returns the figures that begin at a token; none where none does. */
export type Reader = (tokens: readonly Token[], at: number) => readonly Found[];
