import { z } from "zod";
import { keysOf, schemaAt, unwrapSchema } from "../source/schema-at.ts";

/** What a template can name at one place: the value it stands in, the levels above, and what conditions assure. */
export interface Scope {
  readonly schema: z.ZodType;
  readonly parent: Scope | undefined;
  /** Paths that a condition round the place has found to be there. */
  readonly assured: readonly string[];
  /** Values given by name: hash arguments of a partial, and block parameters. */
  readonly named: ReadonlyMap<string, z.ZodType>;
}

/** What a path of a template leads to. */
export type Resolved =
  | { readonly kind: "value"; readonly schema: z.ZodType; readonly mayBeAbsent: boolean }
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "unguarded"; readonly absent: string };

/** Values that Handlebars gives within {{#each}}. */
const loopData = new Set(["index", "first", "last", "key"]);

/** Returns the scope at the top of a layout. */
export function rootScope(schema: z.ZodType): Scope {
  return { schema, parent: undefined, assured: [], named: new Map() };
}

/** Returns the scope within a value of the given kind. */
export function innerScope(scope: Scope, schema: z.ZodType): Scope {
  return { schema: unwrapSchema(schema), parent: scope, assured: [], named: new Map() };
}

/** Returns the scope in which a path is known to be there. */
export function assuring(scope: Scope, path: string): Scope {
  return { ...scope, assured: [...scope.assured, path] };
}

/** Returns the scope with further named values. */
export function naming(scope: Scope, named: ReadonlyMap<string, z.ZodType>): Scope {
  return { ...scope, named: new Map([...scope.named, ...named]) };
}

/** Returns what a path leads to: its field, or what is wrong with it. */
export function resolvePath(scope: Scope, path: hbs.AST.PathExpression): Resolved {
  const parts = path.parts.map(String);
  if (path.data) return resolveData(scope, parts);
  const start = scopeAbove(scope, path.depth);
  if (start === undefined) return { kind: "unknown", name: path.original, known: [] };
  const [first, ...rest] = parts;
  const given = first === undefined ? undefined : start.named.get(first);
  return given === undefined ? follow(start, start.schema, parts) : follow(start, given, rest);
}

function resolveData(scope: Scope, [name = "", ...rest]: readonly string[]): Resolved {
  if (name === "root") {
    const root = scopeRoot(scope);
    return follow(root, root.schema, rest);
  }
  if (loopData.has(name) && rest.length === 0) return { kind: "value", schema: z.string(), mayBeAbsent: false };
  return { kind: "unknown", name: `@${name}`, known: ["@root", ...[...loopData].map((data) => `@${data}`)] };
}

function scopeAbove(scope: Scope, levels: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let level = 0; level < levels; level += 1) at = at?.parent;
  return at;
}

function scopeRoot(scope: Scope): Scope {
  return scope.parent === undefined ? scope : scopeRoot(scope.parent);
}

function follow(scope: Scope, start: z.ZodType, parts: readonly string[]): Resolved {
  let schema: z.ZodType = start;
  for (const [index, part] of parts.entries()) {
    const absent = parts.slice(0, index).join(".");
    if (index > 0 && mayBeAbsent(schema) && !scope.assured.includes(absent)) return { kind: "unguarded", absent };
    const next = fieldOf(schema, part);
    if (next === undefined) return { kind: "unknown", name: part, known: keysOf(unwrapSchema(schema)) };
    schema = next;
  }
  return { kind: "value", schema, mayBeAbsent: mayBeAbsent(schema) };
}

function mayBeAbsent(schema: z.ZodType): boolean {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
}

/** Unlike `schemaAt`, keeps the wrappers that tell whether the field may be absent. */
function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const holder = unwrapSchema(schema);
  if (holder instanceof z.ZodArray && name === "length") return z.number();
  if (holder instanceof z.ZodObject && !Object.hasOwn(holder.shape, name)) return undefined;
  if (holder instanceof z.ZodObject) {
    const field: unknown = holder.shape[name];
    return field instanceof z.ZodType ? field : undefined;
  }
  return schemaAt(holder, [name]);
}
