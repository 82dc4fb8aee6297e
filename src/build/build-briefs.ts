import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { resultOf } from "../diagnostics/result.ts";
import type { World } from "../source/world.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { attachBrief } from "./attach-brief.ts";
import { chooseAudiences, type Readership } from "./choose-audiences.ts";
import type { LeftOut } from "./left-out.ts";
import type { OutputFormat } from "./output-format.ts";
import { type ChosenSetting, printBrief } from "./print-brief.ts";
import { type CheckedBrief, readCheckedBrief, readyBrief } from "./ready-brief.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";
import { writeFormat } from "./write-format.ts";

/** What to build, for whom, and where to. */
export interface BuildOrder {
  readonly briefs: readonly string[];
  readonly readership: Readership;
  readonly paper: PaperName;
  readonly formats: readonly OutputFormat[];
  /** Folder of the files; undefined: check everything and write nothing. */
  readonly output: string | undefined;
  /** Let each PDF carry its brief and the hashes of its articles, named as made with this version; undefined: do not. */
  readonly embed: { readonly version: string } | undefined;
}

/** A file that was written, or that stood there with the same bytes. */
export interface WrittenFile {
  readonly format: OutputFormat;
  readonly output: string;
  readonly written: "created" | "replaced" | "unchanged";
}

/** What became of one brief for one audience. */
export interface BriefReport {
  readonly brief: string;
  /** Undefined for what concerns the brief whoever reads it. */
  readonly audience: string | undefined;
  readonly files: readonly WrittenFile[];
  readonly pages: number | undefined;
  /** How it is set; undefined where nothing is printed. */
  readonly setting: ChosenSetting | undefined;
  /** Statements for this audience that are not printed. */
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds briefs one after another, each for its audiences; one that fails never stops the others. `onReport` hears of
 * each as it ends, and how many briefs were begun.
 */
export async function buildBriefs(
  world: World,
  order: BuildOrder,
  onReport: (report: BriefReport, begun: number) => void,
): Promise<readonly BriefReport[]> {
  const workshop = openWorkshop(world);
  const outputs = new Map<string, string>();
  const reports: BriefReport[] = [];
  for (const [index, path] of order.briefs.entries()) {
    for await (const report of buildBrief(workshop, order, path, outputs)) {
      reports.push(report);
      onReport(report, index + 1);
      // pdfkit's streams hold on to a whole document until the event loop turns.
      await world.pause();
    }
  }
  return reports;
}

/** The faults of a brief are reported once, with the first of its audiences. */
async function* buildBrief(
  workshop: Workshop,
  order: BuildOrder,
  path: string,
  outputs: Map<string, string>,
): AsyncGenerator<BriefReport> {
  const checked = readCheckedBrief(workshop, path);
  if (!checked.ok) {
    yield { ...unbuilt(path, undefined), diagnostics: checked.diagnostics };
    return;
  }
  const { brief, project } = checked.value;
  const chosen = chooseAudiences(brief, order.readership, workshop.audiencesOf(project));
  const general = [...checked.diagnostics, ...chosen.diagnostics];
  if (chosen.names.length === 0) yield { ...unbuilt(path, undefined), diagnostics: general };
  for (const [index, audience] of chosen.names.entries()) {
    const report = await buildFor(workshop, order, { path, checked: checked.value, audience }, outputs);
    yield index === 0 ? { ...report, diagnostics: [...general, ...report.diagnostics] } : report;
  }
}

/** One brief for one audience. */
interface Job {
  readonly path: string;
  readonly checked: CheckedBrief;
  readonly audience: string;
}

async function buildFor(
  workshop: Workshop,
  order: BuildOrder,
  { path, checked, audience }: Job,
  outputs: Map<string, string>,
): Promise<BriefReport> {
  const nothing = unbuilt(path, audience);
  const ready = readyBrief(workshop, checked, audience);
  if (!ready.ok) return { ...nothing, diagnostics: ready.diagnostics };
  const { brief, compiled } = ready.value;
  const diagnostics = [...ready.diagnostics, ...compiled.document.diagnostics];
  if (!compiled.document.ok) return { ...nothing, diagnostics };
  const carried = order.embed === undefined ? resultOf([]) : attachBrief(checked, audience, order.embed.version);
  diagnostics.push(...carried.diagnostics);
  if (!carried.ok) return { ...nothing, diagnostics };
  const printed = printBrief(ready.value, compiled.document.value, order.paper, carried.value);
  diagnostics.push(...printed.diagnostics);
  if (!printed.ok) return { ...nothing, diagnostics };
  const { bytes, pages, setting, document, leftOut } = printed.value;
  const output = join(order.output ?? "", `${brief.value.id}.${audience}`);
  const first = outputs.get(output);
  if (first !== undefined) {
    const named = `${output}.${order.formats[0] ?? "pdf"}`;
    const collision = diagnose("output-collision", brief.spanAt(["id"]), { output: named, first });
    return { ...nothing, diagnostics: [...diagnostics, collision] };
  }
  outputs.set(output, path);
  if (order.output === undefined) return { ...nothing, pages, setting, leftOut, diagnostics };
  const { theme, design } = ready.value.press;
  const texts = leftOut.flatMap(({ reason, text }) => (reason === "length" ? [text] : []));
  const fitted = { pdf: bytes, document, leftOut: { label: design.reader.language.labels.left_out, texts } };
  const contents = await Promise.all(order.formats.map((format) => writeFormat(format, fitted, theme, order.paper)));
  const files = order.formats.map((format, index): WrittenFile => {
    const file = `${output}.${format}`;
    return { format, output: file, written: workshop.world.writeAtomic(file, contents[index] ?? bytes) };
  });
  return { brief: path, audience, files, pages, setting, leftOut, diagnostics };
}

function unbuilt(brief: string, audience: string | undefined): BriefReport {
  return { brief, audience, files: [], pages: undefined, setting: undefined, leftOut: [], diagnostics: [] };
}
