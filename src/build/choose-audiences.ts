import type { Brief } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";

/** Whom to print for: audiences by name, every audience there is, or those that each brief names for itself. */
export type Readership =
  | { readonly kind: "named"; readonly names: readonly string[] }
  | { readonly kind: "all" }
  | { readonly kind: "own" };

/** The audience of a brief that names none, where none is asked for either. */
export const usualAudience = "minister";

/** The audiences that a brief is printed for, and what is to be said of those it is not. */
export interface ChosenAudiences {
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the audiences that a brief is printed for: of those asked for, the ones it is meant for. */
export function chooseAudiences(
  brief: Located<Brief>,
  readership: Readership,
  known: readonly string[],
): ChosenAudiences {
  const meant = brief.value.audiences;
  switch (readership.kind) {
    case "own":
      return { names: meant ?? [usualAudience], diagnostics: [] };
    case "all":
      return { names: known.filter((name) => meant?.includes(name) ?? true), diagnostics: [] };
    case "named": {
      const others = readership.names.filter((name) => meant?.includes(name) === false);
      return {
        names: readership.names.filter((name) => !others.includes(name)),
        diagnostics: others.map((name) =>
          diagnose("not-for-audience", brief.spanAt(["audiences"]), { name, audiences: meant ?? [] }),
        ),
      };
    }
  }
}
