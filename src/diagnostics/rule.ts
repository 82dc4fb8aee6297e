export type Severity = "error" | "warning";

/**
 * What the program knows about one kind of problem. The code is the key under which the rule stands in the
 * catalogue; the typed arguments of a diagnostic are the parameter of `message`.
 */
export interface Rule<Arguments> {
  readonly severity: Severity;
  /** One line, no full stop: what is wrong. */
  readonly message: (found: Arguments) => string;
  /** One line, no full stop: what to do, when something can be said. */
  readonly hint?: (found: Arguments) => string | undefined;
  /** For `brief explain` and the reference page: why this is a problem and how to mend it. */
  readonly explanation: string;
}

/** Declares a rule; exists so that each keeps the type of its own arguments. */
export function rule<Arguments>(definition: Rule<Arguments>): Rule<Arguments> {
  return definition;
}

/** Words the hint shared by all rules about names: `did you mean "evidence"?` */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `did you mean "${suggestion}"?`;
}
