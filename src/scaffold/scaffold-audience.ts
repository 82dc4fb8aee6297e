import { audienceSchema } from "../audience/audience-schema.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { annotateYaml } from "./annotate-yaml.ts";
import { labelOf } from "./label-of.ts";
import { withValues } from "./with-values.ts";

/** Returns the file of a new audience: the one it is made from, under its own label, every key explained. */
export function scaffoldAudience(
  name: string,
  from: SourceText,
  chosen: { readonly layout: string | undefined; readonly theme: string | undefined },
): string {
  const text = withValues(from.text, { label: labelOf(name), ...chosen });
  return annotateYaml(text, audienceSchema, [
    `An audience: who reads the page, and what of a brief it is given. Build for it with: brief build --audience ${name}`,
  ]);
}
