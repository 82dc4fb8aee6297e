import type { Result } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { type Located, readYamlAs } from "../source/read-as.ts";
import { type Brief, briefSchema } from "./brief-schema.ts";

/** Returns the brief a YAML file defines, or every problem of its form. What it says is checked by `checkBrief`. */
export function readBrief(source: SourceText): Result<Located<Brief>> {
  return readYamlAs(source, briefSchema);
}
