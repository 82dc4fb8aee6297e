import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../source/suggest.ts";
import { type CheckProgram, checkInsertion } from "./check-insertion.ts";
import type { Checking, Insertable, Place } from "./checking.ts";
import { type Cost, noCost } from "./cost.ts";
import { inlinesOf, isInline } from "./inline-blocks.ts";
import type { Scope } from "./scope.ts";
import { type PartialCall, scopeOfCall } from "./scope-of-call.ts";
import { spanOfNode } from "./template-file.ts";

/** Checks what a {{> partial}} inserts, where it is inserted; returns what that comes to. */
export function checkPartial(checking: Checking, place: Place, call: PartialCall, checkProgram: CheckProgram): Cost {
  const scope = isComputed(call) ? undefined : scopeOfCall(checking, place, call);
  if (isComputed(call)) reportComputed(checking, place, call);
  const name = String(Reflect.get(call.name, "original"));
  checking.inserted.add(name);
  const own = contentOfCall(place, call);
  const called = scope === undefined ? undefined : findInsertable(checking, place, name, own);
  if (scope === undefined || called === undefined) {
    if (scope !== undefined) checking.report(unknownPartial(checking, place, call, name));
    checking.progress.skipped = true;
    return noCost;
  }
  const { file, program, blocks, content } = called;
  if (called === own) return checkProgram(checking, { ...place, scope: defaultScope(place.scope, scope) }, program);
  const insertion = { name, program, span: spanOfNode(place.file, call.name) };
  const cost = checkInsertion(checking, { ...place, scope, file, blocks, content }, insertion, checkProgram);
  if (own !== undefined) checkContentUsed(checking, place, own.program, program);
  return cost;
}

function isComputed(call: PartialCall): boolean {
  return call.name.type === "SubExpression";
}

function reportComputed(checking: Checking, place: Place, call: PartialCall): void {
  const found = {
    feature: "a partial with a computed name",
    hint: "insert partials by name, and choose between them with {{#if}}",
  };
  checking.report(diagnose("template-feature", spanOfNode(place.file, call.name), found));
}

/** Returns what stands between the tags of a call. */
function contentOfCall({ file, blocks, content }: Place, call: PartialCall): Insertable | undefined {
  return "program" in call ? { program: call.program, file, blocks, content } : undefined;
}

/** What stands between the tags of a call sees the levels round it, as a partial does not. */
function defaultScope(around: Scope, inner: Scope): Scope {
  const parent = inner.value === around.value ? around.parent : around;
  return { ...inner, parent, params: around.params };
}

/**
 * Returns what a name stands for: a block defined round the place, before a file, before what stands between the tags
 * of the call. Content that defines blocks is meant for a layout, and does not stand for one that is not there.
 */
function findInsertable(
  checking: Checking,
  place: Place,
  name: string,
  own: Insertable | undefined,
): Insertable | undefined {
  if (name === "@partial-block") return place.content ?? own;
  const defined = own === undefined ? [] : inlinesOf(checking, place, own.program, place.blocks);
  const blocks = new Map([...place.blocks, ...defined]);
  const block = blocks.get(name);
  if (block !== undefined) return block;
  const file = checking.templates.get(name);
  if (file === undefined) return own?.program.body.some(isInline) ? undefined : own;
  checking.files.add(file);
  return { program: file.program, file, blocks, content: own ?? place.content };
}

/** Text between the tags of a call is what stands there by default; a layout that is extended has no use for it. */
function checkContentUsed(checking: Checking, place: Place, own: hbs.AST.Program, called: hbs.AST.Program): void {
  const definesBlocks = own.body.some(isInline);
  if (checking.used.has(own) || !(definesBlocks || hasBlocks(called))) return;
  const lost = own.body.find(isPrinted);
  if (lost === undefined) return;
  const whole = spanOfNode(place.file, lost);
  const text = place.file.source.text.slice(whole.start, whole.end);
  const start = whole.start + (text.length - text.trimStart().length);
  checking.report(
    diagnose("lost-content", { ...whole, start, end: start + (/^.*/.exec(text.trimStart())?.[0].length ?? 0) }, {}),
  );
}

function hasBlocks(program: hbs.AST.Program): boolean {
  return program.body.some((statement) => statement.type === "PartialBlockStatement");
}

function isPrinted(statement: hbs.AST.Statement): boolean {
  if (statement.type === "CommentStatement" || isInline(statement)) return false;
  const value: unknown = Reflect.get(statement, "original");
  return statement.type !== "ContentStatement" || (typeof value === "string" && value.trim() !== "");
}

function unknownPartial(checking: Checking, place: Place, call: PartialCall, name: string): Diagnostic {
  const known = [...new Set([...place.blocks.keys(), ...checking.templates.keys()])];
  const bare = name.replace(/^.*\//, "").replace(/\.(?:hbs|html|handlebars)$/, "");
  const suggestion = known.includes(bare) ? bare : suggest(bare, known);
  return diagnose("unknown-partial", spanOfNode(place.file, call.name), { name, suggestion, known });
}
