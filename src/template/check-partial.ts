import { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../source/suggest.ts";
import { checkPresent, checkValue } from "./check-expression.ts";
import { type Checking, type Insertable, isPath, type Place, stopChecking } from "./checking.ts";
import { type Cost, costLimit, noCost } from "./cost.ts";
import { inlinesOf, isInline } from "./inline-blocks.ts";
import { partialScope, type Scope, type Value } from "./scope.ts";
import { spanOfNode } from "./template-file.ts";

export type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** Checks a program; passed in, since programs insert partials and partials are programs. */
type CheckProgram = (checking: Checking, place: Place, program: hbs.AST.Program) => Cost;

/** Checks what a {{> partial}} inserts, where it is inserted; returns what that comes to. */
export function checkPartial(checking: Checking, place: Place, call: PartialCall, checkProgram: CheckProgram): Cost {
  const span = spanOfNode(place.file, call.name);
  if (!isPath(call.name) && call.name.type === "SubExpression") {
    const hint = "insert partials by name, and choose between them with {{#if}}";
    checking.report(diagnose("template-feature", span, { feature: "a partial with a computed name", hint }));
    checking.progress.skipped = true;
    return noCost;
  }
  const name = String(Reflect.get(call.name, "original"));
  const scope = scopeOfCall(checking, place, call);
  checking.inserted.add(name);
  if (scope === undefined) {
    checking.progress.skipped = true;
    return noCost;
  }
  const own: Insertable | undefined =
    "program" in call ? { program: call.program, ...pickWritten(place), blocks: place.blocks } : undefined;
  const given =
    own === undefined
      ? place.blocks
      : new Map([...place.blocks, ...inlinesOf(checking, place, own.program, place.blocks)]);
  const known = findInsertable(checking, { ...place, blocks: given, content: own ?? place.content }, name);
  const called = known ?? (own?.program.body.some(isInline) ? undefined : own);
  if (called === undefined) {
    checking.report(unknownPartial(checking, place, call, name));
    checking.progress.skipped = true;
    return noCost;
  }
  const { file, program, blocks, content } = called;
  if (called === own) return checkProgram(checking, { ...place, scope: defaultScope(place.scope, scope) }, program);
  const cost = insert(
    checking,
    { ...place, scope, file, blocks, content },
    { name, program, call, from: place },
    checkProgram,
  );
  if (own !== undefined) checkContentUsed(checking, place, own.program, program);
  return cost;
}

/** What stands between the tags of a call sees the levels round it, as a partial does not. */
function defaultScope(around: Scope, inner: Scope): Scope {
  const parent = inner.value === around.value ? around.parent : around;
  return { ...inner, parent, params: around.params };
}

function pickWritten({ file, content }: Place): Pick<Insertable, "file" | "content"> {
  return { file, content };
}

/** A block defined round the place comes before a file of the same name. */
function findInsertable(checking: Checking, place: Place, name: string): Insertable | undefined {
  if (name === "@partial-block") return place.content;
  const block = place.blocks.get(name);
  if (block !== undefined) return block;
  const file = checking.templates.get(name);
  if (file === undefined) return undefined;
  checking.files.add(file);
  return { program: file.program, file, blocks: place.blocks, content: place.content };
}

interface Insertion {
  readonly name: string;
  readonly program: hbs.AST.Program;
  readonly call: PartialCall;
  readonly from: Place;
}

function insert(
  checking: Checking,
  at: Place,
  { name, program, call, from }: Insertion,
  checkProgram: CheckProgram,
): Cost {
  checking.used.add(program);
  const span = spanOfNode(from.file, call.name);
  if (at.path.some((step) => step.program === program)) {
    const path = [...at.path.map((step) => step.name), name];
    checking.report(diagnose("partial-cycle", span, { path: path.slice(path.indexOf(name)) }));
    return noCost;
  }
  if (at.path.length > costLimit.depth) {
    const found = { name, what: "partials within each other", limit: costLimit.depth };
    stopChecking(checking, diagnose("too-many-insertions", span, found));
    return noCost;
  }
  const key = keyOf(checking, at, program);
  const known = checking.costs.get(key);
  if (known !== undefined) return known;
  const place = { ...at, path: [...at.path, { name, program }] };
  const inner = checkProgram(checking, place, program);
  const cost = { ...inner, insertions: inner.insertions + 1, depth: inner.depth + 1 };
  checking.costs.set(key, cost);
  return cost;
}

/** Everything the check of a part depends on. */
function keyOf(checking: Checking, { scope, blocks, content }: Place, program: hbs.AST.Program): string {
  const values = (named: ReadonlyMap<string, Value>) => [...named].map(([name, { key }]) => `${name}=${key}`).join();
  const defined = [...blocks.values()].map((block) => numberOf(checking, block.program)).join();
  const inserted = content === undefined ? "" : numberOf(checking, content.program);
  const assured = [...new Set(scope.assured)].toSorted().join();
  return [
    numberOf(checking, program),
    scope.value.key,
    assured,
    values(scope.named),
    scope.loops,
    scope.uncertain,
    defined,
    inserted,
  ].join("|");
}

function numberOf({ numbers }: Checking, program: hbs.AST.Program): number {
  const number = numbers.get(program) ?? numbers.size;
  numbers.set(program, number);
  return number;
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

/** A partial sees what its caller sees, or the value it is given, and the named values of the call. */
function scopeOfCall(checking: Checking, place: Place, call: PartialCall): Scope | undefined {
  const [subject, second] = call.params;
  if (second !== undefined) {
    const hint = "to give it more, name the values: {{> statement bottom_line label=title}}";
    const found = { problem: "a partial takes one value", hint };
    checking.report(diagnose("template-syntax", spanOfNode(place.file, second), found));
    return undefined;
  }
  const named = new Map<string, Value>();
  for (const pair of call.hash?.pairs ?? []) {
    const value = checkValue(checking, place, pair.value);
    named.set(pair.key, value ?? { schema: z.string(), key: `"${pair.key}"` });
  }
  if (subject === undefined) return partialScope(place.scope, undefined, named);
  if (!isPath(subject)) {
    const found = { problem: "a partial is given a field", hint: `to give it a text, name it: {{> name label="…"}}` };
    checking.report(diagnose("template-syntax", spanOfNode(place.file, subject), found));
    return undefined;
  }
  const value = checkPresent(checking, place, subject);
  return value === undefined ? undefined : partialScope(place.scope, value, named);
}
