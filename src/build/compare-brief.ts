import { type Comparison, compareReadings, type ReadersPage } from "../audience/compare-readings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { World } from "../source/world.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { chooseAudiences } from "./choose-audiences.ts";
import { printBrief } from "./print-brief.ts";
import { type CheckedBrief, readCheckedBrief, readyBrief } from "./ready-brief.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

/** Returns what audiences are told differently of a brief, as their pages are printed; or every problem on the way. */
export function compareBrief(
  world: World,
  path: string,
  audiences: readonly string[],
  paper: PaperName,
): Result<Comparison> {
  const workshop = openWorkshop(world);
  const checked = readCheckedBrief(workshop, path);
  if (!checked.ok) return checked;
  const { brief, project } = checked.value;
  const chosen = chooseAudiences(brief, { kind: "named", names: audiences }, workshop.audiencesOf(project));
  const printed = chosen.names.map((audience) => printFor(workshop, checked.value, audience, paper));
  const diagnostics: readonly Diagnostic[] = [checked, chosen, ...printed].flatMap((part) => part.diagnostics);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const pages = printed.flatMap((page) => (page.ok ? [page.value] : []));
  return resultOf(compareReadings(brief.value, pages), diagnostics);
}

function printFor(workshop: Workshop, checked: CheckedBrief, audience: string, paper: PaperName): Result<ReadersPage> {
  const ready = readyBrief(workshop, checked, audience);
  if (!ready.ok) return ready;
  const { compiled, press } = ready.value;
  const document = compiled.document;
  const printed = document.ok ? printBrief(ready.value, document.value, paper, []) : document;
  const diagnostics = [...ready.diagnostics, ...document.diagnostics, ...(document.ok ? printed.diagnostics : [])];
  const page = mapResult(printed, ({ pages, leftOut }) => {
    const forLength = leftOut.filter(({ reason }) => reason === "length").map(({ statement }) => statement);
    return { reader: press.design.reader, pages, leftOut: new Set(forLength) };
  });
  return { ...page, diagnostics };
}
