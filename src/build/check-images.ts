import type { Brief } from "../brief/brief-schema.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { saysNothing } from "../picture/alternative.ts";
import { placedAt } from "../picture/fault.ts";
import type { Located } from "../source/read-as.ts";
import type { PictureOf } from "./load-picture.ts";

/** Returns what is wrong with the pictures that a brief names, at the brief's own line. */
export function checkImages(brief: Located<Brief>, pictureOf: PictureOf): readonly Diagnostic[] {
  return (brief.value.images ?? []).flatMap(({ file, alt }, index) => {
    const place = brief.spanAt(["images", index, "file"]);
    const found = pictureOf(file).diagnostics.map((diagnostic) => placedAt(diagnostic, place));
    if (!saysNothing(alt)) return found;
    return [...found, diagnose("missing-alternative", brief.spanAt(["images", index, "alt"]), { alternative: alt })];
  });
}
