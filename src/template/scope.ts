import { z } from "zod";
import { keysOf, unwrapSchema } from "../source/schema-at.ts";

/** A value that a template can name: its kind, and a key that is the same for every way of naming it. */
export interface Value {
  readonly schema: z.ZodType;
  readonly key: string;
}

/** What a template can name at one place. */
export interface Scope {
  /** The value it stands in: `this`. */
  readonly value: Value;
  /** The level above in the same file, which `../` leads to; a partial starts anew. */
  readonly parent: Scope | undefined;
  readonly root: Value;
  /** Keys of values that a condition round the place has found to be there. */
  readonly assured: readonly string[];
  /** Values given to a partial by name. */
  readonly named: ReadonlyMap<string, Value>;
  /** Block parameters, which inner levels see too. */
  readonly params: ReadonlyMap<string, Value>;
  /** True within a condition that could not be read: what it assures is not known. */
  readonly uncertain: boolean;
  /** How many {{#each}} stand round the place, in all files. */
  readonly loops: number;
}

/** What a path of a template leads to. */
export type Resolved =
  | { readonly kind: "value"; readonly value: Value; readonly mayBeAbsent: boolean }
  | {
      readonly kind: "unknown";
      readonly name: string;
      /** The place of the name in the path as written. */
      readonly at: number;
      /** What the field was looked for in; undefined where that is the level itself. */
      readonly holder: { readonly name: string; readonly kind: "list" | "object" | "value" } | undefined;
      readonly known: readonly string[];
      /** How to name the field of an outer level that is meant. */
      readonly outer: string | undefined;
    }
  | { readonly kind: "unguarded"; readonly absent: string }
  | { readonly kind: "above"; readonly outer: string | undefined };

/** Values that Handlebars gives within {{#each}}. */
const loopData: readonly string[] = ["@index", "@first", "@last", "@key"];

/** Returns the scope at the top of a layout. */
export function rootScope(schema: z.ZodType): Scope {
  const root = { schema, key: "@root" };
  return {
    value: root,
    parent: undefined,
    root,
    assured: [],
    named: new Map(),
    params: new Map(),
    uncertain: false,
    loops: 0,
  };
}

/** Returns the scope within a value, which is there. */
export function innerScope(scope: Scope, value: Value): Scope {
  const inner = { schema: unwrapSchema(value.schema), key: value.key };
  return { ...scope, value: inner, parent: scope, named: new Map(), assured: [...scope.assured, value.key] };
}

/** Returns the scope within an item of a list; undefined where the value is no list. */
export function itemScope(scope: Scope, list: Value): Scope | undefined {
  const schema = unwrapSchema(list.schema);
  const item: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
  if (!(item instanceof z.ZodType)) return undefined;
  const inner = innerScope(scope, { schema: item, key: `${list.key}[${scope.loops}]` });
  return { ...inner, loops: scope.loops + 1 };
}

/** Returns the scope in which a value is known to be there. */
export function assuring(scope: Scope, value: Value): Scope {
  const parent = scope.parent === undefined ? undefined : assuring(scope.parent, value);
  return { ...scope, parent, assured: [...scope.assured, value.key] };
}

/** Returns the scope at the top of a partial: what its caller gives it, and nothing of the levels above. */
export function partialScope(scope: Scope, given: Value | undefined, named: ReadonlyMap<string, Value>): Scope {
  const at = given === undefined ? scope : innerScope(scope, given);
  return { ...at, parent: undefined, params: new Map(), named: new Map([...at.named, ...named]) };
}

/** Returns the scope with block parameters. */
export function withParams(scope: Scope, params: ReadonlyMap<string, Value>): Scope {
  return { ...scope, params: new Map([...scope.params, ...params]) };
}

/** Returns what a path leads to: its value, or what is wrong with it. */
export function resolvePath(scope: Scope, path: hbs.AST.PathExpression): Resolved {
  const parts = path.parts.map(String);
  const { original } = path;
  if (path.data) return resolveData(scope, original, parts);
  const level = scopeAbove(scope, path.depth);
  const [first, ...rest] = parts;
  if (level === undefined) return { kind: "above", outer: outerName(scope, scope, first) };
  const param = path.depth > 0 || /^(?:\.|this\b)/.test(original) ? undefined : scope.params.get(first ?? "");
  const given = param ?? level.named.get(first ?? "");
  if (given !== undefined) return follow(scope, original, given, rest, false);
  const found = follow(scope, original, level.value, parts, true);
  if (found.kind !== "unknown" || found.holder !== undefined) return found;
  const known = [...found.known, ...level.named.keys(), ...(path.depth === 0 ? scope.params.keys() : [])];
  return { ...found, known, outer: outerName(level.parent, scope, first) };
}

function resolveData(scope: Scope, original: string, [name = "", ...rest]: readonly string[]): Resolved {
  if (name === "root") return follow(scope, original, scope.root, rest, false);
  const known = scope.loops > 0 ? ["@root", ...loopData] : ["@root"];
  if (known.includes(`@${name}`) && rest.length === 0) {
    const schema = name === "first" || name === "last" ? z.boolean() : z.number();
    return { kind: "value", value: { schema, key: `@${name}[${scope.loops}]` }, mayBeAbsent: false };
  }
  return { kind: "unknown", name: `@${name}`, at: 0, holder: undefined, known, outer: undefined };
}

function scopeAbove(scope: Scope, levels: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let level = 0; level < levels; level += 1) at = at?.parent;
  return at;
}

/** Returns how to name a field of the nearest outer level that has it. */
function outerName(from: Scope | undefined, scope: Scope, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  let steps = stepsBetween(scope, from);
  for (let level = from; level !== undefined; level = level.parent) {
    if (level.named.has(name) || fieldOf(level.value.schema, name) !== undefined)
      return `${"../".repeat(steps)}${name}`;
    steps += 1;
  }
  return fieldOf(scope.root.schema, name) === undefined ? undefined : `@root.${name}`;
}

function stepsBetween(scope: Scope, outer: Scope | undefined): number {
  let steps = 0;
  for (let at: Scope | undefined = scope; at !== undefined && at !== outer; at = at.parent) steps += 1;
  return steps;
}

/** `fromLevel`: the first part is a field of the level itself, which has no name. */
function follow(scope: Scope, original: string, start: Value, parts: readonly string[], fromLevel: boolean): Resolved {
  let value = start;
  for (const [index, part] of parts.entries()) {
    const at = partStart(original, parts, index);
    const holder = original.slice(0, Math.max(0, at - 1));
    if (isAbsent(scope, value)) return { kind: "unguarded", absent: holder };
    const schema = fieldOf(value.schema, part);
    if (schema === undefined) {
      const described = fromLevel && index === 0 ? undefined : { name: holder, kind: sortOf(value.schema) };
      const known = keysOf(unwrapSchema(value.schema));
      return { kind: "unknown", name: part, at, holder: described, known, outer: undefined };
    }
    value = { schema, key: `${value.key}.${part}` };
  }
  return { kind: "value", value, mayBeAbsent: isAbsent(scope, value) };
}

/** Returns where in the path as written one of its parts stands; the parts are its end, each after one sign. */
function partStart(original: string, parts: readonly string[], index: number): number {
  const rest = parts.slice(index).join(".");
  return Math.max(0, original.length - rest.length);
}

function isAbsent({ assured, uncertain }: Scope, { schema, key }: Value): boolean {
  if (uncertain) return false;
  return (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) && !assured.includes(key);
}

function sortOf(schema: z.ZodType): "list" | "object" | "value" {
  const inner = unwrapSchema(schema);
  return inner instanceof z.ZodArray ? "list" : inner instanceof z.ZodObject ? "object" : "value";
}

/** Returns the kind of a field, with the wrappers that tell whether it may be absent. */
function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const holder = unwrapSchema(schema);
  if (holder instanceof z.ZodArray && name === "length") return z.number();
  if (!(holder instanceof z.ZodObject) || !Object.hasOwn(holder.shape, name)) return undefined;
  const field: unknown = holder.shape[name];
  return field instanceof z.ZodType ? field : undefined;
}
