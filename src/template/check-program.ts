import { z } from "zod";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { unwrapSchema } from "../source/schema-at.ts";
import { suggest } from "../source/suggest.ts";
import { checkHelperCall, checkPrinted, checkValue, unknownHelper } from "./check-expression.ts";
import { type Checking, type InlineBlock, isKind, isPath, type Place } from "./checking.ts";
import { assuring, innerScope, naming, type Scope } from "./scope.ts";
import { spanOfNode } from "./template-file.ts";
import { templateHelpers } from "./template-helpers.ts";

/** Checks the statements of a program where it stands, and all that they insert. */
export function checkProgram(checking: Checking, place: Place, program: hbs.AST.Program): void {
  for (const statement of program.body) checkStatement(checking, place, statement);
}

function checkStatement(checking: Checking, place: Place, statement: hbs.AST.Statement): void {
  if (isKind<hbs.AST.MustacheStatement>(statement, "MustacheStatement")) checkMustache(checking, place, statement);
  else if (isKind<hbs.AST.BlockStatement>(statement, "BlockStatement")) checkBlock(checking, place, statement);
  else if (isKind<hbs.AST.PartialStatement>(statement, "PartialStatement")) checkPartial(checking, place, statement);
  else if (isKind<hbs.AST.PartialBlockStatement>(statement, "PartialBlockStatement")) {
    checkPartial(checking, place, statement);
  } else if (statement.type === "Decorator" || statement.type === "DecoratorBlock") {
    checkDecorator(checking, place, statement);
  }
}

function checkMustache(checking: Checking, place: Place, statement: hbs.AST.MustacheStatement): void {
  const { path, params } = statement;
  if (!statement.escaped) {
    const span = spanOfNode(place.file, statement);
    const written = place.file.source.text.slice(span.start, span.end);
    checking.report(diagnose("raw-output", span, { written }));
    return;
  }
  const helper = isPath(path) && templateHelpers.some(({ name }) => name === path.original);
  const calls = params.length > 0 || statement.hash !== undefined;
  if (isPath(path) && (helper || calls)) checkHelperCall(checking, place, { path, params });
  else checkPrinted(checking, place, path);
}

function checkBlock(checking: Checking, place: Place, block: hbs.AST.BlockStatement): void {
  const name = block.path.original;
  const [subject] = block.params;
  if (name !== "if" && name !== "unless" && name !== "each" && name !== "with") {
    checking.report(unknownHelper(place, block.path, name));
    return;
  }
  if (subject === undefined || block.params.length > 1) {
    const problem = `{{#${name}}} takes one value`;
    checking.report(diagnose("template-syntax", spanOfNode(place.file, block.path), { problem, hint: undefined }));
    return;
  }
  const schema = checkValue(checking, place, subject);
  const path = isPath(subject) ? subject.original : undefined;
  const [inside, otherwise] = scopesOf(name, place.scope, schema, path);
  if (name === "each") checkLoop(checking, place, subject, schema);
  if (inside !== undefined) checkProgram(checking, { ...place, scope: withBlockParams(inside, block) }, block.program);
  if (block.inverse) checkProgram(checking, { ...place, scope: otherwise }, block.inverse);
}

/** Returns the scopes of a block's two branches; the first is unknown where its subject is. */
function scopesOf(
  name: "if" | "unless" | "each" | "with",
  scope: Scope,
  schema: z.ZodType | undefined,
  path: string | undefined,
): readonly [Scope | undefined, Scope] {
  const assured = path === undefined ? scope : assuring(scope, path);
  switch (name) {
    case "if":
      return [assured, scope];
    case "unless":
      return [scope, assured];
    case "with":
      return [schema === undefined ? undefined : innerScope(scope, schema), scope];
    case "each": {
      const list = schema === undefined ? undefined : unwrapSchema(schema);
      const item: unknown = list instanceof z.ZodArray ? list.element : undefined;
      return [item instanceof z.ZodType ? innerScope(scope, item) : undefined, scope];
    }
  }
}

function withBlockParams(scope: Scope, block: hbs.AST.BlockStatement): Scope {
  const [item, index] = block.program.blockParams ?? [];
  const named = new Map<string, z.ZodType>();
  if (item !== undefined) named.set(item, scope.schema);
  if (index !== undefined) named.set(index, z.number());
  return naming(scope, named);
}

function checkLoop(checking: Checking, place: Place, subject: hbs.AST.Expression, schema: z.ZodType | undefined): void {
  if (schema === undefined || unwrapSchema(schema) instanceof z.ZodArray) return;
  const span = spanOfNode(place.file, subject);
  checking.report(diagnose("not-a-list", span, { name: place.file.source.text.slice(span.start, span.end) }));
}

/** Every decorator but the one that defines a block is refused; definitions are read where a partial is called. */
function checkDecorator(checking: Checking, place: Place, statement: hbs.AST.Statement): void {
  if (isInline(statement)) return;
  const hint = 'only {{#*inline "name"}} … {{/inline}} is allowed';
  const span = spanOfNode(place.file, statement);
  checking.report(diagnose("template-feature", span, { feature: "this decorator", hint }));
}

function isInline(statement: hbs.AST.Statement): statement is hbs.AST.DecoratorBlock {
  return (
    isKind<hbs.AST.DecoratorBlock>(statement, "DecoratorBlock") &&
    statement.path.original === "inline" &&
    nameOfInline(statement) !== undefined
  );
}

function nameOfInline(statement: hbs.AST.DecoratorBlock): string | undefined {
  const name: unknown = Reflect.get(statement.params[0] ?? {}, "value");
  return typeof name === "string" ? name : undefined;
}

type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

function checkPartial(checking: Checking, place: Place, call: PartialCall): void {
  const span = spanOfNode(place.file, call.name);
  if (!isPath(call.name) && call.name.type === "SubExpression") {
    const hint = "insert partials by name, and choose between them with {{#if}}";
    checking.report(diagnose("template-feature", span, { feature: "a partial with a computed name", hint }));
    return;
  }
  const name = String(Reflect.get(call.name, "original"));
  const program: hbs.AST.Program | undefined = "program" in call ? call.program : undefined;
  const blocks = program === undefined ? place.blocks : withInlines(checking, place, program);
  const scope = scopeOfCall(checking, place, call);
  checking.inserted.add(name);
  if (name === "@partial-block" || scope === undefined) return;
  if (place.path.includes(name)) {
    checking.report(diagnose("partial-cycle", span, { path: [...place.path, name] }));
    return;
  }
  const inner = { scope, blocks, path: [...place.path, name] };
  const block = place.blocks.get(name);
  const file = checking.templates.get(name);
  if (block !== undefined) checkProgram(checking, { ...inner, file: block.file }, block.statement.program);
  else if (file !== undefined) checkProgram(checking, { ...inner, file }, file.program);
  else if (program === undefined) {
    const known = [...place.blocks.keys(), ...checking.templates.keys()];
    checking.report(diagnose("unknown-partial", span, { name, suggestion: suggest(name, known), known }));
  }
  if (program !== undefined) checkProgram(checking, { ...place, blocks }, program);
}

/** Where two layouts on the way define a block of the same name, the nearer one counts, as in Handlebars. */
function withInlines(checking: Checking, place: Place, program: hbs.AST.Program): Place["blocks"] {
  const own = program.body.filter(isInline).map((statement): [string, InlineBlock] => {
    const block = { name: nameOfInline(statement) ?? "", file: place.file, statement };
    checking.defined.push(block);
    return [block.name, block];
  });
  return new Map([...place.blocks, ...own]);
}

/** A partial sees what its caller sees, or the value it is given, and the named values of the call. */
function scopeOfCall(checking: Checking, place: Place, call: PartialCall): Scope | undefined {
  const [subject] = call.params;
  const named = new Map<string, z.ZodType>();
  for (const pair of call.hash?.pairs ?? []) {
    named.set(pair.key, checkValue(checking, place, pair.value) ?? z.string());
  }
  if (subject === undefined) return naming(place.scope, named);
  const schema = checkValue(checking, place, subject);
  return schema === undefined ? undefined : naming({ ...innerScope(place.scope, schema) }, named);
}
