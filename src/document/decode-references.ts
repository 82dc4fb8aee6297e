import { fromHtml } from "hast-util-from-html";
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

/** The names of HTML's 2,231 references are known to the parser; anything else it returns as it was written. */
function signOf(found: string): string | undefined {
  const known = signs.get(found);
  if (known !== undefined) return known;
  const [node] = fromHtml(found, { fragment: true }).children;
  const value = node?.type === "text" ? node.value : found;
  return value === found || /[\p{Cc}\uFFFD]/u.test(value) ? undefined : value;
}

/** What Handlebars escapes and what layouts use most, so that most texts never reach the parser. */
const signs: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
  ["&#x60;", "`"],
  ["&#x3D;", "="],
  ["&nbsp;", "\u00A0"],
]);

const usual = ["nbsp", "amp", "lt", "gt", "quot", "apos", "ndash", "mdash", "hellip", "middot", "bull", "euro", "copy"];

/** Returns the reference that a mistyped one most likely stands for. */
export function likelyReference(written: string): string | undefined {
  const name = suggest(written.replaceAll(/[&;]/g, ""), usual);
  return name === undefined ? undefined : `&${name};`;
}
