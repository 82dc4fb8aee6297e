import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { type Mustache, scanMustaches } from "./scan-mustaches.ts";

/** The deepest that blocks may nest in one file, counting each {{else if}}; a layout needs about six levels. */
const depthLimit = 50;

/** The most parentheses that may be open in one tag: helpers take one value, so one is already rare. */
const parenthesesLimit = 10;

/**
 * Returns the report of a template whose blocks nest too deep. Handlebars goes down the levels by calling itself, so
 * this is found before it parses.
 */
export function checkNesting(source: SourceText): Diagnostic | undefined {
  const mustaches = scanMustaches(source);
  const deep = firstTooDeep(mustaches);
  if (deep !== undefined) return tooDeep(source, deep, "blocks", depthLimit);
  const tangled = mustaches.find(
    ({ start, end }) => deepestParentheses(source.text.slice(start, end)) > parenthesesLimit,
  );
  return tangled === undefined ? undefined : tooDeep(source, tangled, "parentheses", parenthesesLimit);
}

function tooDeep(source: SourceText, { start, end }: Mustache, what: string, limit: number): Diagnostic {
  return diagnose("nested-too-deep", { source, start, end }, { what, limit });
}

function firstTooDeep(mustaches: readonly Mustache[]): Mustache | undefined {
  /** For each open block, the level at which it began: an {{else if}} is a block within the one before. */
  const began: number[] = [];
  let level = 0;
  for (const mustache of mustaches) {
    if (mustache.kind === "open") began.push(level);
    if (mustache.kind === "open" || mustache.kind === "else") level += 1;
    if (mustache.kind === "close") level = began.pop() ?? 0;
    if (level > depthLimit) return mustache;
  }
  return undefined;
}

function deepestParentheses(tag: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of tag.matchAll(/[()]/g)) {
    depth += sign === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
