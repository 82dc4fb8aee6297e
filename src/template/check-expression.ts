import { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { keysOf, unwrapSchema } from "../source/schema-at.ts";
import { suggest } from "../source/suggest.ts";
import { type Checking, isKind, isPath, type Place } from "./checking.ts";
import { type Resolved, resolvePath, type Value } from "./scope.ts";
import { spanOfNode } from "./template-file.ts";
import {
  blockHelpers,
  helperAdvice,
  helperNamed,
  markdownFields,
  type TemplateHelper,
  templateHelpers,
} from "./template-helpers.ts";

/** Checks a value that is printed: {{name}}. */
export function checkPrinted(checking: Checking, place: Place, expression: hbs.AST.Expression): void {
  if (isPath(expression)) {
    const value = checkPrintable(checking, place, expression);
    if (value === undefined || !markdownFields.includes(fieldOf(value))) return;
    const name = expression.original;
    checking.report(diagnose("markdown-printed", spanOfNode(place.file, expression), { name }));
    return;
  }
  const span = spanOfNode(place.file, expression);
  const written = place.file.source.text.slice(span.start, span.end);
  const found = { problem: `{{${written}}} names no field`, hint: "text stands in a layout without braces" };
  checking.report(diagnose("template-syntax", span, found));
}

function fieldOf({ key }: Value): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

/** Returns the value a path leads to, where it is text or a number. */
function checkPrintable(checking: Checking, place: Place, path: hbs.AST.PathExpression): Value | undefined {
  const value = checkPath(checking, place, path);
  if (value === undefined) return undefined;
  const printed = unwrapSchema(value.schema);
  const span = spanOfNode(place.file, path);
  const name = path.original;
  if (printed instanceof z.ZodObject || printed instanceof z.ZodArray) {
    checking.report(diagnose("object-printed", span, { name, fields: keysOf(printed) }));
  } else if (printed instanceof z.ZodBoolean) checking.report(diagnose("condition-printed", span, { name }));
  else return value;
  return undefined;
}

/** Checks a call of one of our helpers: {{markdown text}}. */
export function checkHelperCall(
  checking: Checking,
  place: Place,
  call: {
    readonly path: hbs.AST.PathExpression;
    readonly params: readonly hbs.AST.Expression[];
    readonly hash: hbs.AST.Hash | undefined;
  },
): void {
  const name = call.path.original;
  const helper = helperNamed(name);
  if (helper === undefined) {
    checking.report(unknownHelper(place, call.path, name));
    return;
  }
  const [param, ...words] = call.params;
  const wanted = helper.takes === "number" ? helper.words : 0;
  const isText = (word: hbs.AST.Expression) => word.type === "StringLiteral";
  if (param === undefined || words.length !== wanted || !words.every(isText) || call.hash !== undefined) {
    const takes = wanted === 0 ? "one value" : `one value and ${wanted} texts in quotes`;
    const found = { problem: `the helper "${name}" takes ${takes}`, hint: `write ${helper.example}` };
    checking.report(diagnose("template-syntax", spanOfNode(place.file, call.path), found));
  } else if (isPath(param)) checkArgument(checking, place, param, helper);
  else checkValue(checking, place, param);
}

function checkArgument(checking: Checking, place: Place, path: hbs.AST.PathExpression, helper: TemplateHelper): void {
  switch (helper.takes) {
    case "text":
      checkTextArgument(checking, place, path, helper.fields);
      return;
    case "number":
      checkKind(checking, place, path, helper, (schema) => schema instanceof z.ZodNumber);
      return;
    case "list":
      checkKind(checking, place, path, helper, isPrintableList);
      return;
  }
}

function isPrintableList(schema: z.ZodType): boolean {
  const item: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
  return item instanceof z.ZodNumber || item instanceof z.ZodString;
}

function checkKind(
  checking: Checking,
  place: Place,
  path: hbs.AST.PathExpression,
  { name, takes, example }: TemplateHelper,
  isRight: (schema: z.ZodType) => boolean,
): void {
  const value = checkPath(checking, place, path);
  if (value === undefined || isRight(unwrapSchema(value.schema))) return;
  const wanted = takes === "list" ? "list of texts or numbers" : takes;
  const found = {
    problem: `the helper "${name}" takes a ${wanted}, and "${path.original}" is none`,
    hint: `write ${example}`,
  };
  checking.report(diagnose("template-syntax", spanOfNode(place.file, path), found));
}

function checkTextArgument(
  checking: Checking,
  place: Place,
  path: hbs.AST.PathExpression,
  fields: readonly string[] | undefined,
): void {
  const value = checkPrintable(checking, place, path);
  if (value === undefined || fields === undefined || fields.includes(fieldOf(value))) return;
  checking.report(diagnose("not-a-date", spanOfNode(place.file, path), { name: path.original, known: fields }));
}

/** Checks an expression that is not printed; returns the value a path leads to. */
export function checkValue(checking: Checking, place: Place, expression: hbs.AST.Expression): Value | undefined {
  if (isPath(expression)) return checkPath(checking, place, expression);
  if (isKind<hbs.AST.SubExpression>(expression, "SubExpression")) {
    checkHelperCall(checking, place, expression);
  }
  return undefined;
}

/** As `checkValue`, for a value whose fields are then named: it must be there. */
export function checkPresent(checking: Checking, place: Place, expression: hbs.AST.Expression): Value | undefined {
  const value = checkValue(checking, place, expression);
  if (value === undefined || !isPath(expression)) return value;
  const resolved = resolvePath(place.scope, expression);
  if (resolved.kind !== "value" || !resolved.mayBeAbsent) return value;
  const { original } = expression;
  const span = spanOfNode(place.file, expression);
  checking.report(diagnose("unguarded-field", span, { name: original, absent: original }));
  return value;
}

/** Returns the value a path leads to; reports a path that leads nowhere. */
function checkPath(checking: Checking, place: Place, path: hbs.AST.PathExpression): Value | undefined {
  const resolved = resolvePath(place.scope, path);
  if (resolved.kind === "value") return resolved.value;
  checking.report(problemOf(resolved, place, path));
  return undefined;
}

function problemOf(
  resolved: Exclude<Resolved, { kind: "value" }>,
  place: Place,
  path: hbs.AST.PathExpression,
): Diagnostic {
  const span = spanOfNode(place.file, path);
  switch (resolved.kind) {
    case "unknown": {
      const { name, at, holder, known, outer } = resolved;
      const found = { name, holder, suggestion: suggest(name, known), known, outer };
      return diagnose("unknown-field", { ...span, start: Math.min(span.start + at, span.end - 1) }, found);
    }
    case "unguarded":
      return diagnose("unguarded-field", span, { name: path.original, absent: resolved.absent });
    case "above":
      return diagnose("no-outer-level", span, { name: path.original, outer: resolved.outer });
  }
}

/** Returns the report of a call to a helper that does not exist, or that was written without the # of a block. */
export function unknownHelper(place: Place, path: hbs.AST.Node, name: string): Diagnostic {
  const span = spanOfNode(place.file, path);
  if (blockHelpers.includes(name)) {
    const found = { problem: `{{${name} …}} lacks its #`, hint: `write {{#${name} …}} … {{/${name}}}` };
    return diagnose("template-syntax", span, found);
  }
  const helper = helperNamed(name);
  if (helper !== undefined) {
    const found = { problem: `the helper "${name}" is no block`, hint: `write ${helper.example}` };
    return diagnose("template-syntax", span, found);
  }
  const known = [...templateHelpers.map((helper) => helper.name), ...blockHelpers];
  const found = { name, suggestion: suggest(name, known), advice: helperAdvice.get(name), known };
  return diagnose("unknown-helper", span, found);
}
