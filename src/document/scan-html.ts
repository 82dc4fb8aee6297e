import { diagnose } from "../diagnostics/diagnostic.ts";
import type { HtmlToken } from "./html-tree.ts";
import type { Problems } from "./problems.ts";
import { scanAttributes } from "./scan-attributes.ts";
import { knownElements } from "./vocabulary.ts";

/**
 * Returns the tags and texts of HTML as they are written. A browser's parser never fails: it moves, closes and drops
 * what does not fit. A template must not print anything its author did not mean, so here every irregularity is
 * reported, at its place.
 */
export function scanHtml(html: string, problems: Problems): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const textEnd = open === -1 ? html.length : open;
    if (textEnd > at) tokens.push({ kind: "text", start: at, end: textEnd });
    reportLoneEnd(html, at, textEnd, problems);
    if (open === -1) break;
    at = scanMarkup(html, open, problems, tokens);
  }
  return tokens;
}

const tagName = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y;

/** Reads what starts with `<`, and returns where it ends. */
function scanMarkup(html: string, open: number, problems: Problems, tokens: HtmlToken[]): number {
  if (html.startsWith("<!--", open)) return endOfComment(html, open, problems);
  tagName.lastIndex = open;
  const found = tagName.exec(html);
  if (found === null) return reportSign(html, open, problems);
  const name = (found[2] ?? "").toLowerCase();
  const from = open + found[0].length;
  if (found[1] === "/") {
    const end = endOfEndTag(html, open, from, problems);
    tokens.push({ kind: "end", name, start: open, end });
    return end;
  }
  const { attributes, selfClosing, end } = scanAttributes(html, { name: found[0], open, from }, problems);
  tokens.push({ kind: "start", name, attributes, selfClosing, start: open, end });
  return end;
}

const restOfEndTag = /[^<>]*>/y;

function endOfEndTag(html: string, open: number, from: number, problems: Problems): number {
  restOfEndTag.lastIndex = from;
  const rest = restOfEndTag.exec(html)?.[0];
  if (rest?.trim() === ">") return from + rest.length;
  const tag = html.slice(open, from);
  const found =
    rest === undefined || !/^\s/.test(rest)
      ? { problem: `the tag ${tag} is not closed`, hint: `write ${tag}>` }
      : { problem: `the end tag ${tag}> holds more than its name`, hint: `write ${tag}>` };
  problems.report(diagnose("malformed-html", problems.at(open, from), found));
  return rest === undefined ? from : from + rest.length;
}

function endOfComment(html: string, open: number, problems: Problems): number {
  const close = html.indexOf("-->", open + 2);
  if (close !== -1) return close + 3;
  const found = { problem: "the comment is not closed", hint: "a comment ends with -->" };
  problems.report(diagnose("malformed-html", problems.at(open, open + 4), found));
  return html.length;
}

/** Reports a `<` that begins no tag. What follows it up to a `>` was to be one, and is not looked at again. */
function reportSign(html: string, open: number, problems: Problems): number {
  const tag = /^<[^<>]{0,200}>/.exec(html.slice(open, open + 202))?.[0] ?? "<";
  const end = open + tag.length;
  problems.report(diagnose("malformed-html", problems.at(open, end), describeSign(tag)));
  return end;
}

function describeSign(tag: string): { readonly problem: string; readonly hint: string } {
  if (tag === "<") return { problem: "a bare < stands in the text", hint: "write &lt;" };
  const shown = tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
  if (/^<[!?]/.test(tag)) {
    return { problem: `${shown} has no place in a layout`, hint: "a layout makes <header>, <main> and <footer>" };
  }
  return { problem: `${shown} names no element`, hint: "write the name after the <; for the sign itself, &lt;" };
}

/** What stands before a `>` in a text: a tag that lost its `<`, or nothing. */
const beforeEnd = /(\/?[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"]*")*)?$/;

function reportLoneEnd(html: string, start: number, end: number, problems: Problems): void {
  const close = html.indexOf(">", start);
  if (close === -1 || close >= end) return;
  const tag = beforeEnd.exec(html.slice(Math.max(start, close - 200), close))?.[0] ?? "";
  const name = /^\/?([a-z0-9]+)/.exec(tag)?.[1] ?? "";
  const found = knownElements.includes(name)
    ? { problem: `the tag ${tag}> lacks its <`, hint: `write <${tag}>` }
    : { problem: "a bare > stands in the text", hint: "write &gt;" };
  const from = knownElements.includes(name) ? close - tag.length : close;
  problems.report(diagnose("malformed-html", problems.at(from, close + 1), found));
}
