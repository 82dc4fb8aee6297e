import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
import { suggest } from "../source/suggest.ts";

/** Text with its references read, and the references that mean nothing, by offset in the text as written. */
export interface DecodedText {
  readonly value: string;
  readonly unknown: readonly { readonly at: number; readonly written: string; readonly lacksSemicolon: boolean }[];
}

const reference = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?/g;

/**
 * Returns text with its character references (`&nbsp;`, `&#8212;`) read. A reference without its semicolon is read
 * by some programs and not by others, so it is one of the unknown where HTML has its name. In the value of an
 * attribute, HTML leaves such an ampersand alone: addresses are full of them.
 */
export function decodeReferences(written: string, place: "text" | "attribute"): DecodedText {
  const unknown: { at: number; written: string; lacksSemicolon: boolean }[] = [];
  const value = written.replaceAll(reference, (found: string, at: number) => {
    const complete = found.endsWith(";");
    const sign = signOf(complete ? found : `${found};`);
    if (complete && sign !== undefined) return sign;
    if (complete || (sign !== undefined && place === "text")) {
      unknown.push({ at, written: found, lacksSemicolon: !complete });
    }
    return found;
  });
  return { value, unknown };
}

/** Returns the character that a complete reference stands for; undefined where it stands for none that is printed. */
function signOf(found: string): string | undefined {
  const number = /^&#([xX]?)([0-9a-fA-F]+);$/.exec(found);
  const value =
    number === null
      ? decodeNamedCharacterReference(found.slice(1, -1))
      : decodeNumericCharacterReference(number[2] ?? "", number[1] === "" ? 10 : 16);
  return value === false || /[\p{Cc}\uFFFD]/u.test(value) ? undefined : value;
}

const usual = ["nbsp", "amp", "lt", "gt", "quot", "apos", "ndash", "mdash", "hellip", "middot", "bull", "euro", "copy"];

/** Returns the reference that a mistyped one most likely stands for. */
export function likelyReference(written: string): string | undefined {
  const name = suggest(written.replaceAll(/[&;]/g, ""), usual);
  return name === undefined ? undefined : `&${name};`;
}
