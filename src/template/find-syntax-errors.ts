import Handlebars from "handlebars";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { balanceBlocks, faultLimit, lacksSign } from "./balance-blocks.ts";
import { describeMalformedTag } from "./describe-malformed-tag.ts";
import { type Mustache, scanMustaches } from "./scan-mustaches.ts";

/** Returns the tags whose braces Handlebars would print in part or whole, since there is one too few or too many. */
export function findLoneBraces(source: SourceText): readonly Diagnostic[] {
  return scanMustaches(source)
    .filter((mustache) => mustache.isLone || hasBraceTooMany(source, mustache))
    .slice(0, faultLimit)
    .flatMap((mustache) => malformedTag(source, mustache));
}

function hasBraceTooMany({ text }: SourceText, { kind, start, end }: Mustache): boolean {
  return kind !== "comment" && text[start + 2] !== "{" && text.startsWith("}}}", end - 3);
}

/** Returns why a template that Handlebars cannot parse fails: every fault, at the tag that has it. */
export function findSyntaxErrors(source: SourceText, message: string): readonly Diagnostic[] {
  const mustaches = scanMustaches(source);
  const malformed = malformedTags(source, mustaches);
  const starts = new Set(malformed.map(({ span }) => span?.start));
  const found = [...malformed, ...balanceBlocks(source, mustaches, (mustache) => starts.has(mustache.start))];
  if (found.length === 0) {
    const problem = `Handlebars cannot read the template: ${message.split("\n", 1)[0] ?? message}`;
    return [diagnose("template-syntax", { source, start: 0, end: 0 }, { problem, hint: undefined })];
  }
  return found.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, faultLimit);
}

function malformedTags(source: SourceText, mustaches: readonly Mustache[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const mustache of mustaches) {
    found.push(...malformedTag(source, mustache));
    if (found.length >= faultLimit) break;
  }
  return found;
}

function malformedTag(source: SourceText, mustache: Mustache): readonly Diagnostic[] {
  const written = source.text.slice(mustache.start, mustache.end);
  const isFine = mustache.closed && !mustache.isLone && !lacksSign(mustache) && !hasBraceTooMany(source, mustache);
  if (isFine && parses(mustache, written)) return [];
  const { problem, hint } = describeMalformedTag(mustache, written);
  return [diagnose("template-syntax", { source, start: mustache.start, end: mustache.end }, { problem, hint })];
}

/** Each tag is tried on its own, with what it needs before and after it. */
function parses({ kind, name }: Mustache, written: string): boolean {
  if (kind === "close") return /^\{\{~?\/\s*[^\s~}/#^>][^\s~}]*\s*~?\}\}$/.test(written);
  const complete = {
    open: `${written}{{/${name}}}`,
    else: `{{#if x}}${written}{{/if}}`,
    comment: written,
    other: written,
  };
  try {
    Handlebars.parse(complete[kind]);
    return true;
  } catch {
    return false;
  }
}
