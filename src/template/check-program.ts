import { z } from "zod";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { unwrapSchema } from "../source/schema-at.ts";
import { checkHelperCall, checkPrinted, checkValue, unknownHelper } from "./check-expression.ts";
import { checkPartial } from "./check-partial.ts";
import { type Checking, isKind, isPath, type Place, stopChecking } from "./checking.ts";
import { addCosts, type Cost, excessOf, noCost } from "./cost.ts";
import { inlinesOf, isInline } from "./inline-blocks.ts";
import { assuring, innerScope, itemScope, resolvePath, type Scope, type Value, withParams } from "./scope.ts";
import type { PartialCall } from "./scope-of-call.ts";
import { spanOfNode } from "./template-file.ts";
import { helperNamed } from "./template-helpers.ts";

/** The most {{#each}} that may stand in each other: the data of a brief has three levels. */
const loopLimit = 6;

/** The most statements that are looked at, under all conditions they are reached under: a second's work. */
const statementLimit = 300_000;

/** Checks the statements of a program where it stands, and all that they insert; returns what they come to. */
export function checkProgram(checking: Checking, outer: Place, program: hbs.AST.Program): Cost {
  const blocks = new Map(outer.blocks);
  for (const [name, block] of inlinesOf(checking, outer, program, blocks)) blocks.set(name, block);
  const place = { ...outer, blocks };
  let cost = noCost;
  for (const statement of program.body) {
    cost = addCosts([cost, checkStatement(checking, place, statement)]);
    const excess = excessOf(cost);
    if (excess === undefined) continue;
    const found = { name: place.file.name, ...excess };
    stopChecking(checking, diagnose("too-many-insertions", spanOfNode(place.file, statement), found));
    return noCost;
  }
  return cost;
}

function checkStatement(checking: Checking, place: Place, statement: hbs.AST.Statement): Cost {
  checking.progress.statements += 1;
  if (checking.progress.statements > statementLimit) {
    const found = { name: place.file.name, what: "tags", limit: statementLimit };
    stopChecking(checking, diagnose("too-many-insertions", spanOfNode(place.file, statement), found));
  }
  if (checking.progress.stopped) return noCost;
  if (isKind<hbs.AST.ContentStatement>(statement, "ContentStatement")) {
    return { ...noCost, text: statement.value.length };
  }
  if (isKind<hbs.AST.BlockStatement>(statement, "BlockStatement")) return checkBlock(checking, place, statement);
  if (isPartialCall(statement)) return checkPartial(checking, place, statement, checkProgram);
  if (isKind<hbs.AST.MustacheStatement>(statement, "MustacheStatement")) checkMustache(checking, place, statement);
  else checkDecorator(checking, place, statement);
  return noCost;
}

function isPartialCall(statement: hbs.AST.Statement): statement is PartialCall {
  return statement.type === "PartialStatement" || statement.type === "PartialBlockStatement";
}

function checkMustache(checking: Checking, place: Place, statement: hbs.AST.MustacheStatement): void {
  const { path, params, hash } = statement;
  if (!statement.escaped) {
    const span = spanOfNode(place.file, statement);
    const written = place.file.source.text.slice(span.start, span.end);
    checking.report(
      diagnose("raw-output", span, { written, inner: written.replaceAll(/^\{+[~&\s]*|[~\s]*\}+$/g, "") }),
    );
    return;
  }
  const called = isPath(path) && (params.length > 0 || hash !== undefined || isHelper(path));
  if (called) checkHelperCall(checking, place, { path, params, hash });
  else checkPrinted(checking, place, path);
}

function isHelper({ original }: hbs.AST.PathExpression): boolean {
  return helperNamed(original) !== undefined;
}

type BlockName = "if" | "unless" | "each" | "with";

function isBlockName(name: string): name is BlockName {
  return name === "if" || name === "unless" || name === "each" || name === "with";
}

function checkBlock(checking: Checking, place: Place, block: hbs.AST.BlockStatement): Cost {
  const name = block.path.original;
  const [subject] = block.params;
  if (!isBlockName(name)) {
    checking.progress.skipped = true;
    reportUnknownBlock(checking, place, block);
    return noCost;
  }
  if (subject === undefined || block.params.length > 1 || block.hash !== undefined) {
    checking.progress.skipped = true;
    const found = { problem: `{{#${name}}} takes one value and nothing else`, hint: blockExamples[name] };
    checking.report(diagnose("template-syntax", spanOfNode(place.file, block.path), found));
    return noCost;
  }
  const value = checkSubject(checking, place, name, subject);
  const [inside, otherwise] = scopesOf(name, place.scope, value);
  if (inside === undefined) checking.progress.skipped = true;
  return addCosts([
    inside === undefined ? noCost : checkProgram(checking, { ...place, scope: named(inside, block) }, block.program),
    block.inverse ? checkProgram(checking, { ...place, scope: otherwise }, block.inverse) : noCost,
  ]);
}

const blockExamples: Readonly<Record<BlockName, string>> = {
  if: "write {{#if field}}; for two conditions, put one block into the other",
  unless: "write {{#unless field}}; for two conditions, put one block into the other",
  each: "write {{#each list}}, or {{#each list as |item|}} to name the item",
  with: "write {{#with field}}, or {{#with field as |name|}}",
};

/** {{#title}} is Handlebars' older way to write a condition or a loop; one way is enough, and it says which it is. */
function reportUnknownBlock(checking: Checking, place: Place, block: hbs.AST.BlockStatement): void {
  const resolved = isPath(block.path) && block.params.length === 0 ? resolvePath(place.scope, block.path) : undefined;
  if (resolved?.kind !== "value") {
    checking.report(unknownHelper(place, block.path, block.path.original));
    return;
  }
  const name = block.path.original;
  const isList = unwrapSchema(resolved.value.schema) instanceof z.ZodArray;
  const span = spanOfNode(place.file, block);
  const negated = place.file.source.text.startsWith("^", span.start + 2);
  const helper = negated ? "unless" : isList ? "each" : "if";
  const found = { problem: `"${name}" is a field, not a block`, hint: `write {{#${helper} ${name}}} … {{/${helper}}}` };
  checking.report(diagnose("template-syntax", spanOfNode(place.file, block.path), found));
}

/** Returns the scopes of a block's two branches; the first is unknown where its subject is. */
function scopesOf(name: BlockName, scope: Scope, value: Value | undefined): readonly [Scope | undefined, Scope] {
  switch (name) {
    case "if":
      return [value === undefined ? { ...scope, uncertain: true } : assuring(scope, value), scope];
    case "unless":
      return [scope, value === undefined ? { ...scope, uncertain: true } : assuring(scope, value)];
    case "with":
      return [value === undefined ? undefined : innerScope(scope, value), scope];
    case "each":
      return [value === undefined ? undefined : itemScope(scope, value), scope];
  }
}

function named(scope: Scope, block: hbs.AST.BlockStatement): Scope {
  const [item, index] = block.program.blockParams ?? [];
  const params = new Map<string, Value>();
  if (item !== undefined) params.set(item, scope.value);
  if (index !== undefined) params.set(index, { schema: z.number(), key: "@index" });
  return withParams(scope, params);
}

/** Returns what a block is about: a field; of a condition, it may also be what a helper makes. */
function checkSubject(
  checking: Checking,
  place: Place,
  name: BlockName,
  subject: hbs.AST.Expression,
): Value | undefined {
  const isCall = subject.type === "SubExpression" && (name === "if" || name === "unless");
  if (!isPath(subject) && !isCall) {
    const found = { problem: `{{#${name}}} takes a field of the data`, hint: blockExamples[name] };
    checking.report(diagnose("template-syntax", spanOfNode(place.file, subject), found));
    return undefined;
  }
  const value = checkValue(checking, place, subject);
  if (name === "each" && value !== undefined) checkLoop(checking, place, subject, value);
  return value;
}

function checkLoop(checking: Checking, place: Place, subject: hbs.AST.Expression, value: Value): void {
  const span = spanOfNode(place.file, subject);
  if (!(unwrapSchema(value.schema) instanceof z.ZodArray)) {
    checking.report(diagnose("not-a-list", span, { name: place.file.source.text.slice(span.start, span.end) }));
  } else if (place.scope.loops === loopLimit) {
    stopChecking(checking, diagnose("nested-too-deep", span, { what: "{{#each}} blocks", limit: loopLimit }));
  }
}

/** Every decorator but the one that defines a block is refused; definitions are read where they can be inserted. */
function checkDecorator(checking: Checking, place: Place, statement: hbs.AST.Statement): void {
  if (statement.type === "CommentStatement" || isInline(statement)) return;
  const hint = 'write {{#*inline "name"}} … {{/inline}}, with the name in quotes';
  const span = spanOfNode(place.file, statement);
  const end = place.file.source.text.indexOf("}}", span.start) + 2;
  checking.report(diagnose("template-feature", { ...span, end }, { feature: "this decorator", hint }));
}
