import type { Attachment } from "../archive/attachment.ts";
import { attachmentsOf } from "../archive/manifest.ts";
import { listStatements } from "../check/list-statements.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { CheckedBrief } from "./ready-brief.ts";

/**
 * Returns what the PDF of a brief carries: its file and the hashes of its articles, named as made with a version; an
 * error where the file would show the audience a statement that is meant for others.
 */
export function attachBrief(
  { brief, bytes, articles }: CheckedBrief,
  audience: string,
  version: string,
): Result<readonly Attachment[]> {
  const revealed = listStatements(brief.value)
    .filter(({ statement }) => statement.audiences?.includes(audience) === false)
    .map(({ path }) => diagnose("embed-reveals", brief.spanAt([...path, "audiences"]), { audience }));
  return resultOf(
    attachmentsOf({ version, audience, briefId: brief.value.id, briefBytes: bytes, articles }),
    revealed.slice(0, 1),
  );
}
