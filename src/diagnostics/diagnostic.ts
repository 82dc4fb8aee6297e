import { catalogue } from "./catalogue.ts";
import type { Rule, Severity } from "./rule.ts";
import type { Span } from "./span.ts";

/** Every kind of problem the program can report. */
export type Code = keyof typeof catalogue;

/** The typed facts of each kind of problem. */
export type Arguments = { readonly [C in Code]: Parameters<(typeof catalogue)[C]["message"]>[0] };

/** One problem of kind `C`: data, without words. `span` is absent where no text of the user's is at fault. */
export interface DiagnosticOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly span: Span | undefined;
  readonly arguments: Arguments[C];
}

/** One problem of any kind; narrows by `code`. */
export type Diagnostic = { readonly [C in Code]: DiagnosticOf<C> }[Code];

const rules: { readonly [C in Code]: Rule<Arguments[C]> } = catalogue;

/** Returns the diagnostic of a kind at a place; its severity comes from the catalogue. */
export function diagnose<C extends Code>(code: C, span: Span | undefined, found: Arguments[C]): DiagnosticOf<C> {
  return { code, severity: rules[code].severity, span, arguments: found };
}

/** Returns the words of a diagnostic: its message and, where there is one, its hint. */
export function describeDiagnostic<C extends Code>(
  diagnostic: DiagnosticOf<C>,
): { readonly message: string; readonly hint: string | undefined } {
  const rule: Rule<Arguments[C]> = rules[diagnostic.code];
  return { message: rule.message(diagnostic.arguments), hint: rule.hint?.(diagnostic.arguments) };
}

/** Tells whether a name is one of the codes. */
export function isCode(name: string): name is Code {
  return Object.hasOwn(catalogue, name);
}

/** Returns every code, in the catalogue's order. */
export function allCodes(): readonly Code[] {
  return Object.keys(catalogue).filter(isCode);
}

/** Returns what `brief explain` prints of a code. */
export function explainCode(code: Code): { readonly severity: Severity; readonly explanation: string } {
  return { severity: rules[code].severity, explanation: rules[code].explanation };
}
