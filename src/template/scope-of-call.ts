import { z } from "zod";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { checkPresent, checkValue } from "./check-expression.ts";
import { type Checking, isPath, type Place } from "./checking.ts";
import { partialScope, type Scope, type Value } from "./scope.ts";
import { spanOfNode } from "./template-file.ts";

export type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** A partial sees what its caller sees, or the value it is given, and the named values of the call. */
export function scopeOfCall(checking: Checking, place: Place, call: PartialCall): Scope | undefined {
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
