import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { type Checking, type Place, stopChecking } from "./checking.ts";
import { type Cost, costLimit, noCost } from "./cost.ts";
import type { Value } from "./scope.ts";

/** Checks a program; passed in, since programs insert partials and partials are programs. */
export type CheckProgram = (checking: Checking, place: Place, program: hbs.AST.Program) => Cost;

/** What is inserted, and the place of its name in the template that inserts it. */
interface Insertion {
  readonly name: string;
  readonly program: hbs.AST.Program;
  readonly span: Span;
}

/**
 * Checks a part where it is inserted, unless it was checked under the same conditions before: partials that insert
 * others twice each would else take twice the time at every level.
 */
export function checkInsertion(
  checking: Checking,
  at: Place,
  { name, program, span }: Insertion,
  checkProgram: CheckProgram,
): Cost {
  checking.used.add(program);
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
