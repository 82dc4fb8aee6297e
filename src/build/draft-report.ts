import type { Joining } from "../cluster/joinings-of.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MergedStatement } from "../merge/merge-draft.ts";

/** What became of one article. */
export type DraftReport =
  | { readonly kind: "drafted"; readonly article: string; readonly draft: string; readonly diagnostics: Diagnostics }
  | { readonly kind: "refused"; readonly article: string; readonly diagnostics: Diagnostics }
  | {
      /** Briefs rest on it already, or the feed holds a later text of it. */
      readonly kind: "skipped";
      readonly article: string;
      readonly briefs: readonly string[];
      readonly diagnostics: Diagnostics;
    }
  | {
      /** A brief that was there has taken it up; every statement of the brief is listed. */
      readonly kind: "merged";
      readonly article: string;
      readonly draft: string;
      readonly statements: readonly MergedStatement[];
      readonly diagnostics: Diagnostics;
    }
  | {
      /** It has no draft of its own: it tells the story of another article, or is a copy of it. */
      readonly kind: "joined";
      readonly article: string;
      readonly draft: string;
      readonly to: string;
      readonly how: Joining;
      readonly diagnostics: Diagnostics;
    };

type Diagnostics = readonly Diagnostic[];

/** Returns the report of an article that gives no draft. */
export function refused(article: string, diagnostics: Diagnostics): DraftReport {
  return { kind: "refused", article, diagnostics };
}
