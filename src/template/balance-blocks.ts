import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { positionOf, type SourceText } from "../diagnostics/span.ts";
import { isBareName } from "./describe-malformed-tag.ts";
import type { Mustache } from "./scan-mustaches.ts";
import { blockHelpers } from "./template-helpers.ts";

/** Faults beyond this many are not told: after a slip early on, the rest may only follow from it. */
export const faultLimit = 10;

interface OpenBlock {
  readonly mustache: Mustache;
  readonly hasElse: boolean;
}

/** The blocks that are open at a tag, innermost last, and the faults found so far. */
interface Balance {
  readonly source: SourceText;
  readonly mustaches: readonly Mustache[];
  readonly open: OpenBlock[];
  /** Tells whether a tag is malformed, which is told elsewhere: what it does not open or close follows from it. */
  readonly isMalformed: (mustache: Mustache) => boolean;
  /** How many malformed tags there were that may have been meant to open or close a block. */
  excused: number;
  readonly found: Diagnostic[];
}

/** Returns the blocks that are not closed, the ends that close none, and the ends that close another block. */
export function balanceBlocks(
  source: SourceText,
  mustaches: readonly Mustache[],
  isMalformed: Balance["isMalformed"],
): readonly Diagnostic[] {
  const balance: Balance = { source, mustaches, open: [], isMalformed, excused: 0, found: [] };
  for (const [index, mustache] of mustaches.entries()) {
    readTag(balance, mustache, index);
    if (balance.found.length >= faultLimit) return balance.found;
  }
  for (const block of balance.open.slice(balance.excused)) reportUnclosed(balance, block, undefined);
  return balance.found;
}

function readTag(balance: Balance, mustache: Mustache, index: number): void {
  const sort = meantSort(balance.source, mustache);
  if (sort === "other" && balance.isMalformed(mustache)) balance.excused += 1;
  if (sort === "open") balance.open.push({ mustache, hasElse: false });
  else if (sort === "else") readElse(balance, mustache);
  else if (sort === "close" && mustache.name !== "") closeBlock(balance, mustache, index);
}

/** Tells whether a tag is meant to open or close a block and lacks the sign for it: `{{if title}}`, `{{if}}`. */
export function lacksSign({ kind, name }: Mustache): boolean {
  return kind === "other" && blockHelpers.includes(name);
}

/** What a tag lacks is told where it stands; here it counts as what it is meant to be. */
function meantSort(source: SourceText, mustache: Mustache): Mustache["kind"] {
  if (!lacksSign(mustache)) return mustache.kind;
  return isBareName(mustache, writtenAs(source, mustache)) ? "close" : "open";
}

function readElse(balance: Balance, mustache: Mustache): void {
  const block = balance.open.pop();
  if (block === undefined) {
    if (balance.excused > 0) return;
    const hint = "it stands within {{#if …}} … {{/if}}, or {{#each …}} … {{/each}}";
    report(balance, mustache, "{{else}} stands outside a block", hint);
    return;
  }
  if (block.hasElse) {
    const hint = "a block has one {{else}}; further conditions come before it: {{else if …}}";
    report(balance, mustache, `{{#${block.mustache.name}}} has a second {{else}}`, hint);
  }
  const isLast = !/else\s+\S/.test(writtenAs(balance.source, mustache));
  balance.open.push({ ...block, hasElse: block.hasElse || isLast });
}

function closeBlock(balance: Balance, mustache: Mustache, index: number): void {
  const { open } = balance;
  const block = open.pop();
  if (block === undefined) reportStray(balance, mustache, index);
  else if (!fits(balance, block.mustache, mustache)) closeOther(balance, block, mustache, index);
}

/** What a malformed tag opens or closes cannot be told, so it fits everything. */
function fits({ isMalformed }: Balance, opened: Mustache, closed: Mustache): boolean {
  return opened.name === closed.name || isMalformed(opened) || isMalformed(closed);
}

function closeOther(balance: Balance, block: OpenBlock, mustache: Mustache, index: number): void {
  const { open } = balance;
  if (isMistypedBlock(balance.source, block.mustache, mustache)) {
    reportMistypedBlock(balance, block.mustache, mustache);
  } else if (open.some((other) => other.mustache.name === mustache.name)) {
    reportUnclosed(balance, block, mustache);
    closeBlock(balance, mustache, index);
  } else if (isClosedLater(balance, block.mustache, index)) {
    open.push(block);
    reportStray(balance, mustache, index);
  } else reportMistypedEnd(balance, block.mustache, mustache);
}

/** Of `{{#fi title}} … {{/if}}`, it is the first that is mistyped. */
function isMistypedBlock(source: SourceText, opened: Mustache, closed: Mustache): boolean {
  const isPlain = /^\{\{?~?#\s*\w/.test(writtenAs(source, opened));
  return isPlain && blockHelpers.includes(closed.name) && !blockHelpers.includes(opened.name);
}

/** Tells whether enough ends of its name come later to close a block, too. */
function isClosedLater({ open, mustaches }: Balance, { name }: Mustache, index: number): boolean {
  const after = mustaches.slice(index + 1).filter((mustache) => mustache.name === name);
  const ends = after.filter(({ kind }) => kind === "close").length - after.filter(({ kind }) => kind === "open").length;
  return ends > open.filter(({ mustache }) => mustache.name === name).length;
}

function reportMistypedBlock(balance: Balance, opened: Mustache, closed: Mustache): void {
  const problem = `{{#${opened.name}}} is closed by {{/${closed.name}}} on line ${lineOf(balance.source, closed)}`;
  report(balance, opened, problem, `write {{#${closed.name} …}}`);
}

function reportMistypedEnd(balance: Balance, opened: Mustache, closed: Mustache): void {
  const tag = blockTag(balance.source, opened);
  const line = lineOf(balance.source, opened);
  const other = tag.startsWith("{{#>") ? `, or correct the name on line ${line}` : "";
  report(
    balance,
    closed,
    `${tag} of line ${line} is closed by {{/${closed.name}}}`,
    `write {{/${opened.name}}}${other}`,
  );
}

/** The block may have been opened as a partial that has no end: `{{> lead}} … {{/lead}}`. */
function reportStray(balance: Balance, closed: Mustache, index: number): void {
  const { source, mustaches } = balance;
  if (balance.excused > 0) {
    balance.excused -= 1;
    return;
  }
  const partial = mustaches
    .slice(0, index)
    .findLast(({ kind, name, start }) => kind === "other" && name === closed.name && source.text[start + 2] === ">");
  if (partial === undefined) {
    report(balance, closed, `{{/${closed.name}}} closes nothing`, "delete it, or open the block before it");
    return;
  }
  const problem = `${writtenAs(source, partial)} has no end, but {{/${closed.name}}} stands on line ${lineOf(source, closed)}`;
  report(balance, partial, problem, `to give it content or blocks, write {{#> ${closed.name}}}`);
}

function reportUnclosed(balance: Balance, { mustache }: OpenBlock, before: Mustache | undefined): void {
  const where = before === undefined ? "" : ` before {{/${before.name}}} on line ${lineOf(balance.source, before)}`;
  const problem = `${blockTag(balance.source, mustache)} is not closed`;
  report(balance, mustache, problem, `close it with {{/${mustache.name}}}${where}`);
}

function report({ source, found }: Balance, { start, end }: Mustache, problem: string, hint: string): void {
  found.push(diagnose("template-syntax", { source, start, end }, { problem, hint }));
}

/** Returns a block's start tag with nothing but its name: `{{#if}}`, `{{#> one-page}}`. */
function blockTag(source: SourceText, mustache: Mustache): string {
  const [, sign = "#"] = /^\{\{?~?\s*([#^]>?\*?)/.exec(writtenAs(source, mustache)) ?? [];
  return `{{${sign}${sign.endsWith(">") ? " " : ""}${mustache.name}}}`;
}

function writtenAs(source: SourceText, { start, end }: Mustache): string {
  return source.text.slice(start, end);
}

function lineOf(source: SourceText, { start }: Mustache): number {
  return positionOf(source, start).line;
}
