import { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { keysOf, unwrapSchema } from "../source/schema-at.ts";
import { suggest } from "../source/suggest.ts";
import { type Checking, isKind, isPath, type Place } from "./checking.ts";
import { resolvePath } from "./scope.ts";
import { spanOfNode } from "./template-file.ts";
import { blockHelpers, templateHelpers } from "./template-helpers.ts";

/** Checks a value that is printed: {{name}}. */
export function checkPrinted(checking: Checking, place: Place, expression: hbs.AST.Expression): void {
  if (!isPath(expression)) return;
  const schema = checkPath(checking, place, expression);
  const printed = schema === undefined ? undefined : unwrapSchema(schema);
  if (!(printed instanceof z.ZodObject) && !(printed instanceof z.ZodArray)) return;
  const found = { name: expression.original, fields: keysOf(printed) };
  checking.report(diagnose("object-printed", spanOfNode(place.file, expression), found));
}

/** Checks a call of one of our helpers: {{markdown text}}. */
export function checkHelperCall(
  checking: Checking,
  place: Place,
  call: { readonly path: hbs.AST.PathExpression; readonly params: readonly hbs.AST.Expression[] },
): void {
  const name = call.path.original;
  if (!templateHelpers.some((helper) => helper.name === name)) {
    checking.report(unknownHelper(place, call.path, name));
    return;
  }
  if (call.params.length !== 1) {
    const problem = `the helper "${name}" takes one value`;
    const example = templateHelpers.find((helper) => helper.name === name)?.example;
    checking.report(diagnose("template-syntax", spanOfNode(place.file, call.path), { problem, hint: example }));
  }
  for (const param of call.params) checkValue(checking, place, param);
}

/** Checks an expression that is not printed; returns the kind of value a path leads to. */
export function checkValue(checking: Checking, place: Place, expression: hbs.AST.Expression): z.ZodType | undefined {
  if (isPath(expression)) return checkPath(checking, place, expression);
  if (isKind<hbs.AST.SubExpression>(expression, "SubExpression")) {
    checkHelperCall(checking, place, expression);
  }
  return undefined;
}

/** Returns the kind of value a path leads to; reports a path that leads nowhere. */
function checkPath(checking: Checking, place: Place, path: hbs.AST.PathExpression): z.ZodType | undefined {
  const resolved = resolvePath(place.scope, path);
  const span = spanOfNode(place.file, path);
  switch (resolved.kind) {
    case "value":
      return resolved.schema;
    case "unknown": {
      const { name, known } = resolved;
      checking.report(diagnose("unknown-field", span, { name, suggestion: suggest(name, known), known }));
      return undefined;
    }
    case "unguarded":
      checking.report(diagnose("unguarded-field", span, { name: path.original, absent: resolved.absent }));
      return undefined;
  }
}

/** Returns the report of a call to a helper that does not exist. */
export function unknownHelper(place: Place, path: hbs.AST.Node, name: string): Diagnostic {
  const known = [...templateHelpers.map((helper) => helper.name), ...blockHelpers];
  return diagnose("unknown-helper", spanOfNode(place.file, path), { name, suggestion: suggest(name, known), known });
}
